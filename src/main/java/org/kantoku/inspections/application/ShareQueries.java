package org.kantoku.inspections.application;

import static org.kantoku.access.domain.Permission.SELF_ASSESSMENT_ANSWER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.kantoku.access.application.AccountQueries;
import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Requires;
import org.kantoku.inspections.domain.templates.TemplateSection;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentShare;

/** Reads how a firm has shared out its self-assessment. */
@ApplicationScoped
@Transactional
public class ShareQueries {

    @Inject
    private AnswerSheetQueries sheets;

    @Inject
    private ShareRepository shares;

    @Inject
    private AccountQueries accounts;

    @Inject
    private CurrentUser user;

    /** Another firm's is not found. */
    @Requires(SELF_ASSESSMENT_ANSWER)
    public AnswerShares of(UUID assessmentId) {
        Map<TemplateSection, List<AnswerLine>> asked = sheets.selfAssessment(assessmentId).lines().stream()
            .filter(line -> !line.item().code().equals(SelfAssessment.DECLARATION))
            .collect(Collectors.groupingBy(line -> line.item().section(), LinkedHashMap::new, Collectors.toList()));
        Map<String, UUID> named = shares.of(assessmentId).stream()
            .collect(Collectors.toMap(SelfAssessmentShare::section, SelfAssessmentShare::accountId));
        Map<UUID, String> colleagues = accounts.ofContractor(user.contractorScope().orElseThrow());
        List<AnswerShares.Section> sections = new ArrayList<>();
        asked.forEach((section, lines) -> {
            UUID account = colleagues.containsKey(named.get(section.code())) ? named.get(section.code()) : null;
            sections.add(new AnswerShares.Section(section, account, colleagues.get(account),
                lines.stream().filter(AnswerLine::isAnswered).count(), lines.stream().filter(AnswerLine::isAsked).count()));
        });
        return new AnswerShares(sections, colleagues, user.currentId(), !accounts.isHelper());
    }
}
