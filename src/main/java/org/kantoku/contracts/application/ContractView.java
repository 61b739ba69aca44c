package org.kantoku.contracts.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.kantoku.access.domain.Role;
import org.kantoku.contractors.application.DepartmentRow;
import org.kantoku.contracts.application.upstream.UpstreamView;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ContractState;
import org.kantoku.contracts.domain.ForeignBasis;
import org.kantoku.contracts.domain.Lack;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.shared.TriState;

/**
 * A contract as its page shows it today.
 *
 * @param department     {@code null} when a ledger gave none
 * @param state          state of today, see {@code ContractLife}
 * @param effectiveEnd   end of the running period, or {@code null}
 * @param noticeDeadline last day for notice of non-renewal, or {@code null}
 * @param reviewLacks    what lacks before clause review
 * @param lacks          what lacks before the next step
 */
public record ContractView(UUID id, long version, String number, String title, UUID contractorId, String contractor,
                           DepartmentRow department, String owner, ContractDetails details, ContractState state, boolean legacy,
                           LocalDate registeredOn, LocalDate signedOn, String lateSignatureReason, LocalDate effectiveEnd,
                           LocalDate noticeDeadline, LocalDate returnErasureCompletedOn, Approval approval, Data data, RiskView risk,
                           List<ClauseRow> clauses, List<Lack> reviewLacks, List<Lack> lacks, List<Step> steps,
                           List<Extension> extensions, List<String> signatories, UpstreamView upstream, List<Foreign> foreign) {

    /**
     * Where the approval stands.
     *
     * @param role       who has to approve
     * @param mayApprove whether the person who looks may
     */
    public record Approval(String requestedBy, LocalDate requestedOn, String approvedBy, LocalDate approvedOn, String remark, Role role,
                           boolean mayApprove) {
    }

    /** The facts of today; the versions before are {@link org.kantoku.contracts.application.profile.ProfileQueries}. */
    public record Data(int versionNo, ProfileFacts says, LocalDate confirmedOn, String confirmedBy, String reason) {

        /** One fact and its value. */
        public record FactRow(String variable, TriState value) {
        }

        /** The facts in the order of the catalogue. */
        public List<FactRow> factRows() {
            return says.facts().asMap().entrySet().stream().map(e -> new FactRow(e.getKey().variable(), e.getValue())).toList();
        }
    }

    /** One step of its life. */
    public record Step(ContractState from, ContractState to, LocalDate on, Instant recordedAt, String actor, String reason) {
    }

    /** A renewal by signature. */
    public record Extension(LocalDate on, LocalDate oldEnd, LocalDate newEnd, String by) {
    }

    /** Handling abroad. */
    public record Foreign(UUID id, String country, String operator, String data, ForeignBasis basis, LocalDate startOn, LocalDate lastCheckOn,
                          LocalDate stoppedOn) {

        /** Its equivalent measures are checked every year. */
        public boolean isChecked() {
            return basis == ForeignBasis.EQUIVALENT && stoppedOn == null;
        }
    }

    /** The steps, newest first. */
    public List<Step> latestSteps() {
        List<Step> latest = new ArrayList<>(steps);
        Collections.reverse(latest);
        return latest;
    }

    /** Required clauses. */
    public long required() {
        return clauses.stream().filter(ClauseRow::required).count();
    }

    public long fulfilled() {
        return required() - lackingClauses();
    }

    public long lackingClauses() {
        return clauses.stream().filter(ClauseRow::lacking).count();
    }

    /** Clauses with a certain mark, for the legend of the matrix. */
    public long marked(String mark) {
        return clauses.stream().filter(row -> row.mark().equals(mark)).count();
    }
}
