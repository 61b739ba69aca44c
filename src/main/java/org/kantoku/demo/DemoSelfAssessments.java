package org.kantoku.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.kantoku.contracts.domain.RiskTier;
import org.kantoku.inspections.domain.ChecklistAnswer;
import org.kantoku.inspections.domain.ChecklistKind;
import org.kantoku.inspections.domain.ChecklistVersion;
import org.kantoku.inspections.domain.SelfAssessment;
import org.kantoku.inspections.domain.SelfAssessmentCampaign;
import org.kantoku.shared.FiscalYear;

/**
 * The yearly self-assessments: two campaigns that are over, and the running one when the portal is first started in the
 * summer. Every contract supervised on the opening day is asked; tier C every second year, with the short form.
 */
@ApplicationScoped
public class DemoSelfAssessments {

    private static final int RUNNING_DAYS_LEFT = 20;

    private DemoRepository repository;

    protected DemoSelfAssessments() {
    }

    @Inject
    public DemoSelfAssessments(DemoRepository repository) {
        this.repository = repository;
    }

    void load(DemoCast cast, DemoCalendar calendar) {
        Map<String, DemoRow> stories = new HashMap<>();
        DemoFile.read("self-assessments.csv", calendar)
            .forEach(row -> stories.put(row.required("contract") + " " + row.required("campaign"), row));
        Campaigns campaigns = new Campaigns(repository.checklist(ChecklistKind.SELF_ASSESSMENT), calendar);
        FiscalYear year = calendar.campaignYear();
        Set<String> asked = campaign("SA-1", year.previous(), Set.of(), stories, cast, campaigns);
        asked = campaign("SA+0", year, asked, stories, cast, campaigns);
        if (!year.next().on(Month.JUNE, 1).isAfter(calendar.today())) {
            campaign("SA+1", year.next(), asked, stories, cast, campaigns);
        }
        repository.addAll(campaigns.all.values());
        repository.addAll(campaigns.assessments);
        repository.addAll(campaigns.answers);
    }

    private static Set<String> campaign(String name, FiscalYear year, Set<String> askedBefore, Map<String, DemoRow> stories, DemoCast cast,
                                        Campaigns campaigns) {
        LocalDate opens = year.on(Month.JUNE, 1);
        Set<String> asked = new HashSet<>();
        cast.contracts().forEach((key, one) -> {
            boolean rests = one.tier() == RiskTier.C && askedBefore.contains(key);
            if (one.isSupervisedOn(opens) && !rests) {
                asked.add(key);
                campaigns.ask(name, year, one, stories.get(key + " " + name), cast);
            }
        });
        return asked;
    }

    /** What comes of asking: campaigns made when first needed, and everything that is to be stored. */
    private static final class Campaigns {
        private final Map<Integer, SelfAssessmentCampaign> all = new LinkedHashMap<>();
        private final List<SelfAssessment> assessments = new ArrayList<>();
        private final List<ChecklistAnswer> answers = new ArrayList<>();
        private final ChecklistVersion version;
        private final DemoCalendar calendar;
        private final DemoAnswers usual;

        Campaigns(ChecklistVersion version, DemoCalendar calendar) {
            this.version = version;
            this.calendar = calendar;
            this.usual = new DemoAnswers(calendar);
        }

        void ask(String name, FiscalYear year, DemoContract one, DemoRow row, DemoCast cast) {
            SelfAssessmentCampaign campaign = all.computeIfAbsent(year.year(), SelfAssessmentCampaign::ofYear);
            LocalDate due = name.equals("SA+1") ? later(campaign.dueOn(), calendar.today().plusDays(RUNNING_DAYS_LEFT)) : campaign.dueOn();
            DemoSelfAssessment story = new DemoSelfAssessment(name, one, row, cast);
            SelfAssessment assessment = story.ask(campaign, version.id(), due);
            answers.addAll(story.carryOut(assessment, version.sheet(), usual));
            assessments.add(assessment);
        }

        private static LocalDate later(LocalDate a, LocalDate b) {
            return a.isAfter(b) ? a : b;
        }
    }
}
