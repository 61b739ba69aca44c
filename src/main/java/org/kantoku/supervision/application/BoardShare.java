package org.kantoku.supervision.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kantoku.shared.SqlRow;

/**
 * Part of the supervised contracts: those of one department, inspector or member co-op.
 *
 * @param id         of whose they are, or {@link BoardScope#NONE}
 * @param nameJa     {@code null} where nobody's
 * @param supervised contracts under supervision
 * @param lapsed     how many of them are lapsed
 * @param atRisk     how many, not lapsed, may lapse within 30 days
 * @param waived     how many of the others have something waived
 */
public record BoardShare(UUID id, String nameJa, String nameEn, long supervised, long lapsed, long atRisk, long waived) {

    /** What the contracts are divided by. */
    public enum By {
        DEPARTMENT(" left join (select p.id, p.name_ja, p.name_en, p.code as place from department p) g on g.id = c.owning_department_id"),
        INSPECTOR(" left join (" + LedgerSql.INSPECTORS + ") i on i.contract_id = c.id left join (select a.id, a.display_name as name_ja,"
            + " a.display_name as name_en, a.display_name as place from user_account a) g on g.id = i.account_id"),
        COOP(" join (" + LedgerSql.COOPS + ") i on i.contract_id = c.id join (select m.id, m.name as name_ja, m.name as name_en, m.sort_key as place"
            + " from member_coop m) g on g.id = i.member_coop_id");

        private final String join;

        By(String join) {
            this.join = join;
        }

        String join() {
            return join;
        }
    }

    static BoardShare of(SqlRow r) {
        return new BoardShare(r.uuid(0) == null ? BoardScope.NONE : r.uuid(0), r.text(1), r.text(2), r.count(3), r.count(4), r.count(5), r.count(6));
    }

    /** Of supervised contracts, by department. @param rows whether supervised, standing as a rank, how many contracts, department */
    static Map<UUID, BoardShare> ofStates(List<SqlRow> rows) {
        return rows.stream().filter(r -> r.count(0) > 0).map(r -> ofState(r.uuid(3) == null ? BoardScope.NONE : r.uuid(3), r.integer(1), r.count(2)))
            .collect(Collectors.toMap(BoardShare::id, share -> share, BoardShare::plus));
    }

    private static BoardShare ofState(UUID id, int standing, long number) {
        return new BoardShare(id, null, null, number, standing == 0 ? number : 0, standing == 1 ? number : 0, standing == 2 ? number : 0);
    }

    private BoardShare plus(BoardShare other) {
        return new BoardShare(id, nameJa, nameEn, supervised + other.supervised, lapsed + other.lapsed, atRisk + other.atRisk, waived + other.waived);
    }

    BoardShare named(String ja, String en) {
        return new BoardShare(id, ja, en, supervised, lapsed, atRisk, waived);
    }

    public boolean isNobody() {
        return id.equals(BoardScope.NONE);
    }

    public String name(String language) {
        return "en".equals(language) && nameEn != null ? nameEn : nameJa;
    }

    /** Share without a lapse (監督充足率), as of the tile. */
    public String coverage() {
        return new BoardTiles.Coverage(null, supervised, lapsed).percent();
    }
}
