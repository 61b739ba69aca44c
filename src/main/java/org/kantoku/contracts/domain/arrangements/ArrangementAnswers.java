package org.kantoku.contracts.domain.arrangements;

import static org.kantoku.contracts.domain.arrangements.ArrangementQuestion.JOINT_USE_ANNOUNCED;
import static org.kantoku.contracts.domain.arrangements.ArrangementQuestion.OWN_PURPOSE;
import static org.kantoku.contracts.domain.arrangements.ArrangementQuestion.PERSONAL_DATA;
import static org.kantoku.contracts.domain.arrangements.ArrangementQuestion.PROVIDER_KEPT_OUT;
import static org.kantoku.contracts.domain.arrangements.ArrangementQuestion.STORED_IN_SERVICE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kantoku.contracts.domain.ArrangementKind;
import org.kantoku.shared.TriState;

/** Answers to the questions; which of them are put depends on those before, and together they come to a kind. Immutable. */
public final class ArrangementAnswers {

    private final Map<ArrangementQuestion, TriState> given;

    private ArrangementAnswers(Map<ArrangementQuestion, TriState> given) {
        this.given = new EnumMap<>(ArrangementQuestion.class);
        for (ArrangementQuestion question : ArrangementQuestion.values()) {
            this.given.put(question, given.getOrDefault(question, TriState.UNKNOWN));
        }
    }

    public static ArrangementAnswers of(Map<ArrangementQuestion, TriState> given) {
        return new ArrangementAnswers(given);
    }

    /** Nothing is known. */
    public static ArrangementAnswers none() {
        return new ArrangementAnswers(Map.of());
    }

    /** As {@link #toString()} wrote it. */
    public static ArrangementAnswers parse(String text) {
        Map<ArrangementQuestion, TriState> read = new EnumMap<>(ArrangementQuestion.class);
        for (String pair : text.split(";")) {
            String[] parts = pair.split("=");
            read.put(ArrangementQuestion.valueOf(parts[0]), TriState.valueOf(parts[1]));
        }
        return new ArrangementAnswers(read);
    }

    public TriState get(ArrangementQuestion question) {
        return given.get(question);
    }

    /** The questions that matter as far as they have been answered, in order. */
    public List<ArrangementQuestion> asked() {
        List<ArrangementQuestion> asked = new ArrayList<>(List.of(PERSONAL_DATA));
        if (!get(PERSONAL_DATA).isYes()) {
            return asked;
        }
        asked.add(STORED_IN_SERVICE);
        if (get(STORED_IN_SERVICE).isUnknown()) {
            return asked;
        }
        if (get(STORED_IN_SERVICE).isYes()) {
            asked.add(PROVIDER_KEPT_OUT);
            if (get(PROVIDER_KEPT_OUT) != TriState.NO) {
                return asked;
            }
        }
        asked.add(OWN_PURPOSE);
        if (get(OWN_PURPOSE).isYes()) {
            asked.add(JOINT_USE_ANNOUNCED);
        }
        return asked;
    }

    /** What the answers come to. Whoever handles data for our purpose is entrusted with them, a provider of services too. */
    public ArrangementProposal proposal() {
        if (!get(PERSONAL_DATA).isYes()) {
            return get(PERSONAL_DATA) == TriState.NO ? proposed(ArrangementKind.NO_PERSONAL_DATA, ArrangementReason.NO_PERSONAL_DATA)
                : proposed(ArrangementKind.UNDETERMINED, ArrangementReason.PERSONAL_DATA_OPEN);
        }
        return switch (get(STORED_IN_SERVICE)) {
            case UNKNOWN -> proposed(ArrangementKind.UNDETERMINED, ArrangementReason.SERVICE_OPEN);
            case YES -> service();
            case NO -> byPurpose();
        };
    }

    private ArrangementProposal service() {
        return switch (get(PROVIDER_KEPT_OUT)) {
            case YES -> proposed(ArrangementKind.CLOUD_NOT_HANDLED, ArrangementReason.PROVIDER_KEPT_OUT);
            case UNKNOWN -> proposed(ArrangementKind.UNDETERMINED, ArrangementReason.PROVIDER_OPEN);
            case NO -> {
                List<ArrangementReason> reasons = new ArrayList<>(List.of(ArrangementReason.PROVIDER_HANDLES));
                ArrangementProposal rest = byPurpose();
                reasons.addAll(rest.reasons());
                yield new ArrangementProposal(rest.kind(), reasons);
            }
        };
    }

    private ArrangementProposal byPurpose() {
        return switch (get(OWN_PURPOSE)) {
            case UNKNOWN -> proposed(ArrangementKind.UNDETERMINED, ArrangementReason.PURPOSE_OPEN);
            case NO -> proposed(ArrangementKind.ENTRUSTMENT, ArrangementReason.FOR_OUR_PURPOSE);
            case YES -> switch (get(JOINT_USE_ANNOUNCED)) {
                case YES -> proposed(ArrangementKind.JOINT_USE, ArrangementReason.OWN_PURPOSE, ArrangementReason.JOINT_USE_ANNOUNCED);
                case NO -> proposed(ArrangementKind.THIRD_PARTY_PROVISION, ArrangementReason.OWN_PURPOSE, ArrangementReason.NOT_ANNOUNCED);
                case UNKNOWN -> proposed(ArrangementKind.UNDETERMINED, ArrangementReason.OWN_PURPOSE, ArrangementReason.ANNOUNCEMENT_OPEN);
            };
        };
    }

    private static ArrangementProposal proposed(ArrangementKind kind, ArrangementReason... reasons) {
        return new ArrangementProposal(kind, List.of(reasons));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArrangementAnswers answers && given.equals(answers.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }

    @Override
    public String toString() {
        return given.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(";"));
    }
}
