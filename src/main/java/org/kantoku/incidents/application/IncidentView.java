package org.kantoku.incidents.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kantoku.incidents.domain.Assessment;
import org.kantoku.incidents.domain.FirstCall;
import org.kantoku.incidents.domain.IncidentAct;
import org.kantoku.incidents.domain.IncidentClock;
import org.kantoku.incidents.domain.IncidentFileKind;
import org.kantoku.incidents.domain.IncidentKind;
import org.kantoku.incidents.domain.IncidentReportKind;
import org.kantoku.incidents.domain.IncidentState;
import org.kantoku.incidents.domain.NoticeMeans;
import org.kantoku.incidents.domain.Reportability;
import org.kantoku.shared.evidence.EvidenceFile;

/**
 * An incident with everything on record about it, for our own pages.
 *
 * @param contractor  its name, or {@code null}
 * @param clocks      every clock, owed or not
 * @param known       what is known of the data now
 * @param verdict     what would follow from that
 * @param reportable  what was decided; {@code null} while nothing was
 * @param decisions   every assessment, the latest first
 * @param offers      what the caller may do now
 */
public record IncidentView(UUID id, long version, String number, IncidentState state, FirstCall call, LocalDate knownOn, UUID contractorId, String contractor,
                           List<ContractChoice> contracts, List<IncidentClock> clocks, Assessment known, Reportability verdict, Boolean reportable,
                           List<Decision> decisions, List<Report> reports, List<Coop> coops, PrincipalNotice principals, List<Step> steps, List<AttachedFile> files,
                           String recordedBy, Terms terms, IncidentOffers offers) {

    /** Times the contracts leave the contractor. */
    public record Terms(int firstCallHours, int writtenNoticeDays) {
    }

    /** What was known from a day on, and what was decided on it. */
    public record Decision(LocalDate on, Instant recordedAt, String by, Assessment known, boolean decided, boolean reportable, String words) {

        public Set<IncidentKind> kinds() {
            return known.effectiveKinds();
        }
    }

    /** A report to the authority. */
    public record Report(IncidentReportKind kind, LocalDate on, String authority, String reference, String by) {
    }

    /**
     * A member co-op whose data are concerned.
     *
     * @param callDueAt   instant by which its terms ask for a call, or {@code null}
     * @param reportDueOn last day for its written report, or {@code null}
     * @param callOver    the call is missing and late
     * @param reportOver  the written report is missing and late
     */
    public record Coop(UUID id, String name, Integer noticeHours, Integer reportDays, Instant callDueAt, LocalDate reportDueOn, Instant calledAt, NoticeMeans callMeans,
                       LocalDate reportedOn, NoticeMeans reportMeans, boolean concerned, String dropReason, boolean callOver, boolean reportOver) {

        public boolean isTold() {
            return calledAt != null || reportedOn != null;
        }
    }

    /**
     * Whether and how the principals were told.
     *
     * @param told they themselves; else something was done instead
     */
    public record PrincipalNotice(LocalDate on, boolean told, String words) {
    }

    /** One act. */
    public record Step(IncidentAct act, IncidentState to, LocalDate on, Instant recordedAt, String by, String words) {
    }

    /** A file with what it was declared to be. */
    public record AttachedFile(IncidentFileKind kind, EvidenceFile file, Instant at, String by) {
    }

    public boolean isUndecided() {
        return reportable == null;
    }

    public List<Step> latestSteps() {
        List<Step> latest = new ArrayList<>(steps);
        Collections.reverse(latest);
        return latest;
    }
}
