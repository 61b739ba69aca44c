package org.kantoku.supervision.domain;

import java.util.Objects;
import java.util.UUID;

import org.kantoku.supervision.domain.facts.SupervisionFacts;

/**
 * What a duty is about (model.md §6, 同一性).
 *
 * @param id  the record, or {@code null} where the subject is not one, such as a clause of the catalogue
 * @param key what names the subject within its contract: a clause code, a finding's number, empty for the contract itself. A subject that
 *            several contracts share (a department, a certificate) has the same id and key in each of them
 */
public record Subject(Type type, UUID id, String key) {

    public enum Type {
        CONTRACT, CLAUSE, INSPECTION, SELF_ASSESSMENT, FINDING, TRANSFER, SUB_ENTRUSTMENT, RETURN_ERASURE, CERTIFICATION, DEPARTMENT,
        CONTRACTOR, INCIDENT, FOREIGN_HANDLING, UPSTREAM, PERIOD, PLAN, FEDERATION
    }

    public Subject {
        Objects.requireNonNull(type);
        Objects.requireNonNull(key);
    }

    public static Subject contract(SupervisionFacts facts) {
        return new Subject(Type.CONTRACT, facts.contractId(), "");
    }
}
