package org.kantoku.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A made-up federation of any size with ten years of supervision, written by plain statements. The same seed and day give the same rows,
 * ids included: what looks like chance is a checksum of the seed and the number of the row. Growing keeps what is there.
 */
final class SupervisedFederation {

    private static final String SEED = "20261129";
    /** First day the register is kept: before every contract, so that all ten years count. */
    private static final int YEARS_KEPT = 12;
    private static final int CONTRACTS_A_FIRM = 5;
    private static final int DEPARTMENTS = 40;
    /** Duties done late or not at all lie with one contract in so many. */
    private static final int SLOPPY_ONE_IN = 12;
    private static final String STAMPS = "id, version, created_at, updated_at, ";
    private static final String NOW = ", 1, utc_timestamp(6), utc_timestamp(6), ";
    private static final String FACTS = "pd=YES;specialCare=NO;myNumber=NO;financial=NO;crossBorder=NO;upstream=NO;directCollection=NO;directContact=NO;"
        + "retainedPersonalData=NO;anonymised=NO;pseudonymised=NO;offPremises=NO;remoteWork=NO;cloud=NO;physicalMedia=NO;transport=NO;"
        + "dataHandover=YES;systemAccess=NO;confidentialInfo=NO;gdpr=NO";

    private final Connection connection;
    private final LocalDate today;

    SupervisedFederation(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** What does not depend on the size; to be written before anything else. */
    void found() throws SQLException {
        run("create table if not exists bench_contract (n int primary key, id uuid not null, contractor uuid not null, department uuid not null,"
            + " start_on date not null, tier char(1) not null, sloppy boolean not null, unique key (id)) engine=InnoDB");
        run("create table if not exists bench_step (seq int primary key, state varchar(40) not null, days int not null) engine=InnoDB");
        run("replace into bench_step values (1, 'RAISED', 0), (2, 'CLASSIFIED', 3), (3, 'PLAN_REQUESTED', 3), (4, 'PLAN_SUBMITTED', 10),"
            + " (5, 'PLAN_APPROVED', 14), (6, 'IMPLEMENTING', 15), (7, 'COMPLETED_REPORTED', 25), (8, 'VERIFIED', 35),"
            + " (9, 'EFFECTIVENESS_CHECK', 100), (10, 'CLOSED', 110)");
        run("delete from supervision_setting where name = 'GO_LIVE_ON'");
        run("insert into supervision_setting (name, valid_from, setting_value) values ('GO_LIVE_ON', '" + today.minusYears(YEARS_KEPT) + "', '"
            + today.minusYears(YEARS_KEPT) + "')");
        run("insert ignore into department (" + STAMPS + "code, name_ja, name_en, active_from) select " + id("department", "s.seq") + NOW
            + "concat('BENCH', s.seq), concat('計測部', s.seq), concat('Measuring ', s.seq), '" + today.minusYears(YEARS_KEPT) + "' from seq_1_to_"
            + DEPARTMENTS + " s");
        run("insert ignore into responsible_appointment (" + STAMPS + "kind, department_id, person_name, from_on) select " + id("manager", "s.seq")
            + NOW + "'DEPARTMENT', " + id("department", "s.seq") + ", '計測 花子', '" + today.minusYears(YEARS_KEPT) + "' from seq_1_to_"
            + DEPARTMENTS + " s");
    }

    /** Adds contracts until there are so many. */
    void growTo(int contracts) throws SQLException {
        int from = 1 + number("select ifnull(max(n), 0) from bench_contract");
        if (from > contracts) {
            return;
        }
        run("set foreign_key_checks = 0");
        run("set unique_checks = 0");
        firms((from - 1) / CONTRACTS_A_FIRM + 1, (contracts - 1) / CONTRACTS_A_FIRM + 1);
        contracts(from, contracts);
        String own = " from bench_contract b";
        String mine = " where b.n between " + from + " and " + contracts;
        terms(own, mine);
        assessments(own, mine);
        inspections(own, mine);
        findings(mine);
        selfAssessments(own, mine);
        reports(own, mine);
        subEntrustments(own, mine);
        transfers(own, mine);
        run("analyze table contract, inspection, inspection_contract, self_assessment, finding, data_handling_profile");
    }

    private void firms(int from, int to) throws SQLException {
        String seq = " from seq_" + from + "_to_" + to + " s";
        String since = "'" + today.minusYears(YEARS_KEPT) + "'";
        run("insert ignore into contractor (" + STAMPS + "kind, name_ja, name_kana, address, toriteki, freelance, state, legacy, search_text, sort_key) select "
            + id("firm", "s.seq") + NOW + "'CORPORATION', concat('株式会社計測運輸', s.seq), 'ケイソクウンユ', concat('東京都千代田区霞が関 1-1-', s.seq), 'NO', 'NO', 'ACTIVE',"
            + " 0, concat('株式会社計測運輸', s.seq, ' ケイソクウンユ'), concat('ケイソクウンユ', lpad(s.seq, 6, '0'))" + seq);
        run("insert ignore into contractor_transition (id, contractor_id, to_state, on_date, seq) select " + id("firmstep", "s.seq") + ", "
            + id("firm", "s.seq") + ", 'ACTIVE', " + since + ", 1" + seq);
        run("insert ignore into responsible_appointment (" + STAMPS + "kind, contractor_id, person_name, from_on, to_on) select " + id("head", "s.seq")
            + NOW + "'CONTRACTOR', " + id("firm", "s.seq") + ", '計測 太郎', " + since + ", if(" + chance("head", "s.seq", 40) + " = 0, '"
            + today.minusDays(60) + "', null)" + seq);
        run("insert ignore into certification (" + STAMPS + "contractor_id, kind, number, covers_this_work, issued_on, expires_on) select "
            + id("certificate", "concat(s.seq, '/', y.seq)") + NOW + id("firm", "s.seq") + ", 'PMARK', concat(s.seq, '-', y.seq), 1, " + since
            + " + interval (2 * y.seq - 2) year, " + since + " + interval (2 * y.seq) year - interval 1 day" + seq
            + " join seq_1_to_7 y where s.seq % 4 = 0 and (y.seq < 7 or s.seq % 40 <> 0)");
        run("insert ignore into training_acknowledgement (" + STAMPS + "contractor_id, policy_version_id, on_date) select "
            + id("training", "concat(s.seq, '/', y.seq)") + NOW + id("firm", "s.seq") + ", (select id from policy_version order by published_on desc"
            + " limit 1), " + since + " + interval (350 * y.seq + " + chance("training", "concat(s.seq, '/', y.seq)", 15) + ") day" + seq
            + " join seq_1_to_13 y where exists (select 1 from policy_version) and " + since + " + interval (350 * y.seq + 15) day <= '" + today + "'");
    }

    private void contracts(int from, int to) throws SQLException {
        run("insert into bench_contract select s.seq, " + id("contract", "s.seq") + ", " + id("firm", "floor((s.seq - 1) / " + CONTRACTS_A_FIRM
            + ") + 1") + ", " + id("department", "1 + " + chance("department", "s.seq", DEPARTMENTS)) + ", '" + today.minusDays(3653) + "' - interval "
            + chance("start", "s.seq", 350) + " day, elt(1 + " + chance("tier", "s.seq", 20) + ", 'S', 'A', 'A', 'A', 'A', 'A', 'A', 'B', 'B', 'B',"
            + " 'B', 'B', 'B', 'B', 'C', 'C', 'C', 'C', 'C', 'C'), " + chance("sloppy", "s.seq", SLOPPY_ONE_IN) + " = 0 from seq_" + from + "_to_" + to + " s");
        String mine = " from bench_contract b where b.n between " + from + " and " + to;
        run("insert into contract (" + STAMPS + "number, contractor_id, title, kind, owning_department_id, registered_on, purposes, signed_on,"
            + " effective_from, end_date, renewal, renewal_term_months, non_renewal_notice_days, amount_yen, standard_terms, toriteki, freelance, state, legacy,"
            + " search_text) select b.id" + NOW + "concat('BENCH-', lpad(b.n, 7, '0')), b.contractor, concat('配送業務委託 ', b.n), 'UKEOI', b.department,"
            + " b.start_on - interval 10 day, '', b.start_on - interval 5 day, b.start_on, b.start_on + interval 1 year - interval 1 day, 'AUTO', 12, 30,"
            + " 1200000 + b.n, 'NO', 'NO', 'NO', 'IN_FORCE', 0, concat('BENCH-', lpad(b.n, 7, '0'), ' 配送業務委託 ', b.n)" + mine);
        run("insert into contract_transition (id, contract_id, to_state, on_date, recorded_at, seq) select " + id("state", "concat(b.n, '/', s.seq)")
            + ", b.id, elt(s.seq, 'DRAFT', 'SIGNED', 'IN_FORCE'), b.start_on - interval elt(s.seq, 10, 5, 0) day, utc_timestamp(6), s.seq"
            + " from seq_1_to_3 s join bench_contract b where b.n between " + from + " and " + to);
    }

    private void terms(String own, String mine) throws SQLException {
        run("insert into data_handling_profile (" + STAMPS + "contract_id, version_no, arrangement, pd, facts, principal_count, sub_policy, data_items,"
            + " principal_categories, media, handover_started_on, confirmed_on) select " + id("profile", "b.n") + NOW + "b.id, 1, 'ENTRUSTMENT', 'YES', '"
            + FACTS + "', 100 + " + chance("people", "b.n", 5000) + ", 'PRIOR_APPROVAL', '[]', 'MEMBER', '', b.start_on, b.start_on - interval 9 day" + own + mine);
        String clauses = own + " join (select elt(s.seq, 'DH-01', 'DH-02', 'DH-03', 'DH-04', 'DH-05', 'DH-06', 'DH-07', 'DH-08', 'DH-09', 'DH-10',"
            + " 'DH-11', 'DH-12', 'DH-14', 'DH-15', 'DH-16', 'DH-18') as code from seq_1_to_16 s) k" + mine + " and (k.code <> 'DH-11' or "
            + chance("clause", "b.n", 50) + " > 0)";
        run("insert into contract_clause (" + STAMPS + "contract_id, clause_code, status, article, params, recorded_on, verified_on) select "
            + id("clause", "concat(b.n, k.code)") + NOW + "b.id, k.code, 'PRESENT_VERIFIED', '第 3 条', '', b.start_on - interval 8 day, b.start_on - interval 6 day" + clauses);
        run("insert into contract_clause_status (id, contract_clause_id, seq, status, on_date, recorded_at) select " + id("clausestatus",
            "concat(b.n, k.code)") + ", " + id("clause", "concat(b.n, k.code)") + ", 1, 'PRESENT_VERIFIED', b.start_on - interval 8 day, utc_timestamp(6)" + clauses);
    }

    private void assessments(String own, String mine) throws SQLException {
        run("insert into selection_assessment (" + STAMPS + "contractor_id, contract_id, score, result, decided_on, approved_on) select " + id("selection", "b.n")
            + NOW + "b.contractor, b.id, 4.0, 'PASS', b.start_on - interval 40 day, b.start_on - interval 38 day" + own + mine);
        // In the weeks before each end over which the contract renews itself.
        String assessed = "if(y.seq = 0, b.start_on, b.start_on + interval y.seq year - interval 40 day)";
        run("insert into risk_assessment (" + STAMPS + "contract_id, sensitivity, volume, place, sub_entrustment, connection, tolerance,"
            + " incident_history, score, tier, floors, effective_from, assessed_on, approved_on, reason) select " + id("risk", "concat(b.n, '/', y.seq)")
            + NOW + "b.id, 'CONTACT', 'UP_TO_10000', 'DOMESTIC_SITE', 'NONE', 'FILE_EXCHANGE', 'WITHIN_7_DAYS', 'NONE', 40, b.tier, '', " + assessed
            + ", " + assessed + ", " + assessed + ", ''" + own + " join seq_0_to_12 y" + mine + " and " + assessed + " <= " + end("b"));
        run("insert into register_review (" + STAMPS + "contract_id, on_date) select " + id("review", "concat(b.n, '/', y.seq)") + NOW + "b.id, " + day("y", 350)
            + own + " join seq_1_to_12 y" + mine + " and " + day("y", 350) + " <= " + end("b"));
    }

    private void inspections(String own, String mine) throws SQLException {
        String on = "b.start_on + interval (60 + 345 * y.seq + " + chance("inspection", "concat(b.n, '/', y.seq)", 20) + ") day";
        String planned = own + " join seq_0_to_12 y" + mine + " and " + on + " <= '" + today.plusDays(300) + "' and not (b.sloppy and " + on + " between '"
            + today.minusDays(400) + "' and '" + today + "')";
        String past = on + " <= '" + today.minusDays(20) + "'";
        run("insert into inspection (" + STAMPS + "number, contractor_id, checklist_version_id, kind, state, planned_on, fieldwork_start_on,"
            + " fieldwork_end_on, confirmed_on, score, verdict, remote_substitute) select " + id("inspection", "concat(b.n, '/', y.seq)") + NOW
            + "concat('BENCH-', b.n, '-', y.seq), b.contractor, (select id from checklist_version order by id limit 1), if(y.seq % 3 = 2, 'REMOTE', 'ONSITE'), if("
            + past + ", 'CONFIRMED', 'PLANNED'), " + on + ", if(" + past + ", " + on + ", null), if(" + past + ", " + on + ", null), if(" + past + ", " + on
            + " + interval 14 day, null), if(" + past + ", 80 + " + chance("score", "concat(b.n, '/', y.seq)", 20) + ", null), null, y.seq % 3 = 2" + planned);
        run("insert into inspection_contract (inspection_id, contract_id) select " + id("inspection", "concat(b.n, '/', y.seq)") + ", b.id" + planned);
        run("insert into inspection_transition (id, inspection_id, to_state, on_date, recorded_at, seq) select "
            + id("inspectionstep", "concat(b.n, '/', y.seq, '/', t.seq)") + ", " + id("inspection", "concat(b.n, '/', y.seq)")
            + ", elt(t.seq, 'PLANNED', 'FIELDWORK_DONE', 'CONFIRMED'), " + on + " + interval elt(t.seq, -50, 0, 14) day, utc_timestamp(6), t.seq"
            + own + " join seq_0_to_12 y join seq_1_to_3 t" + mine + " and " + on + " <= '" + today.plusDays(300) + "' and not (b.sloppy and " + on + " between '"
            + today.minusDays(400) + "' and '" + today + "') and (t.seq = 1 or " + past + ")");
        run("insert into inspection_inspector (inspection_id, account_id) select " + id("inspection", "concat(b.n, '/', y.seq)") + ", (select id from"
            + " user_account where roles like '%INSPECTOR%' order by login_id limit 1)" + planned);
    }

    /** A finding for every fifth inspection that was carried out; those of sloppy contracts stay where the correction is owed. */
    private void findings(String mine) throws SQLException {
        String inspected = " from bench_contract b join inspection_contract ic on ic.contract_id = b.id join inspection i on i.id = ic.inspection_id and i.state ="
            + " 'CONFIRMED'" + mine + " and " + chance("finding", "i.number", 5) + " = 0";
        String last = "if(b.sloppy and i.fieldwork_end_on > '" + today.minusDays(900) + "', 6, 10)";
        run("insert into finding (" + STAMPS + "number, contract_id, contractor_id, source_kind, source_id, source_label, item_code, knockout, title,"
            + " description, proposed_grade, grade, state, raised_on, clock_stopped_days, reopened_count, recurrence_count, shared_with_contractor, own_side)"
            + " select " + id("finding", "i.number") + NOW + "replace(i.number, 'BENCH', 'BF'), b.id, b.contractor, 'INSPECTION', i.id, i.number, 'A-01', 0, '施錠の記録がない',"
            + " '', " + grade() + ", " + grade() + ", (select s.state from bench_step s where s.seq <= " + last + " and i.confirmed_on + interval s.days day <= '"
            + today + "' order by s.seq desc limit 1), i.confirmed_on, 0, 0, 0, 1, 0" + inspected);
        run("insert into finding_contract (finding_id, contract_id) select " + id("finding", "i.number") + ", b.id" + inspected);
        run("insert into finding_transition (id, finding_id, seq, to_state, grade, on_date, recorded_at) select " + id("findingstep",
            "concat(i.number, '/', s.seq)") + ", " + id("finding", "i.number") + ", s.seq, s.state, " + grade() + ", i.confirmed_on + interval s.days day,"
            + " utc_timestamp(6)" + inspected.replace(mine, " join bench_step s on s.seq <= " + last + " and i.confirmed_on + interval s.days day <= '"
            + today + "'" + mine));
    }

    private static String grade() {
        return "elt(1 + " + chance("grade", "i.number", 8) + ", 'CRITICAL', 'MAJOR', 'MAJOR', 'MINOR', 'MINOR', 'MINOR', 'MINOR', 'OBS')";
    }

    private void selfAssessments(String own, String mine) throws SQLException {
        int first = today.getYear() - 10;
        String year = "(" + first + " + y.seq)";
        String asked = "cast(concat(" + year + ", '-06-01') as date)";
        String years = own + " join seq_0_to_10 y" + mine + " and " + asked + " <= '" + today.minusDays(100) + "' and b.start_on < " + asked;
        String answered = "not (b.sloppy and " + year + " = " + today.getYear() + ")";
        run("insert into self_assessment (" + STAMPS + "contract_id, contractor_id, checklist_version_id, fiscal_year, short_form, state, requested_on, due_on,"
            + " submitted_on, reviewed_on, score) select " + id("self", "concat(b.n, '/', y.seq)") + NOW + "b.id, b.contractor, (select id from checklist_version"
            + " order by id limit 1), " + year + ", 0, if(" + answered + ", 'ACCEPTED', 'REQUESTED'), " + asked + ", " + asked + " + interval 60 day, if("
            + answered + ", " + asked + " + interval 40 day, null), if(" + answered + ", " + asked + " + interval 60 day, null), null" + years);
        run("insert into self_assessment_transition (id, self_assessment_id, to_state, on_date, recorded_at, seq) select " + id("selfstep",
            "concat(b.n, '/', y.seq, '/', t.seq)") + ", " + id("self", "concat(b.n, '/', y.seq)") + ", elt(t.seq, 'REQUESTED', 'SUBMITTED', 'ACCEPTED'), "
            + asked + " + interval elt(t.seq, 0, 40 + " + chance("answer", "concat(b.n, '/', y.seq)", 25) + ", 75) day, utc_timestamp(6), t.seq"
            + years.replace(mine, " join seq_1_to_3 t" + mine) + " and (t.seq = 1 or " + answered + ")");
    }

    /** Quarterly in tier S, half-yearly in A, yearly in the others; twelve years of ends of quarters. */
    private void reports(String own, String mine) throws SQLException {
        LocalDate quarter = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % 3);
        String end = "date '" + quarter + "' - interval 3 * y.seq month - interval 1 day";
        String months = "if(b.tier = 'S', 3, if(b.tier = 'A', 6, 12))";
        run("insert into handling_report (" + STAMPS + "contract_id, period_start, period_end, received_on, from_contractor, principals, handlers, incidents)"
            + " select " + id("report", "concat(b.n, '/', " + end + ")") + NOW + "b.id, " + end + " + interval 1 day - interval " + months + " month, " + end
            + ", " + end + " + interval (1 + " + chance("report", "concat(b.n, '/', y.seq)", 18) + ") day, 1, 100, 5, 0" + own + " join seq_0_to_48 y" + mine + " and " + end
            + " > b.start_on and mod(month(" + end + ") + 9, " + months + ") = 0 and not (b.sloppy and y.seq < 2)");
    }

    private void subEntrustments(String own, String mine) throws SQLException {
        String with = mine + " and b.n % 10 = 0";
        run("insert into sub_entrustment (" + STAMPS + "contract_id, contractor_id, tier_level, name, work, data, country_code, place, handles_data,"
            + " started_on, supervision, flow_terms, flow_tiers, flow_country, origin, recorded_on, state, search_text) select " + id("sub", "b.n") + NOW
            + "b.id, b.contractor, 1, concat('計測下請', b.n), '配送', '', 'JP', '', 1, b.start_on + interval 30 day, '', 1, 1, 1, 'DECLARED', b.start_on, 'APPROVED', ''"
            + own + with);
        run("insert into sub_entrustment_step (id, seq, on_date, sub_entrustment_id, act, to_state) select " + id("substep", "concat(b.n, '/', t.seq)")
            + ", t.seq, b.start_on + interval t.seq day, " + id("sub", "b.n") + ", elt(t.seq, 'DECLARE', 'REVIEW', 'APPROVE'), elt(t.seq, 'DECLARED', 'UNDER_REVIEW',"
            + " 'APPROVED')" + own + " join seq_1_to_3 t" + with);
        run("insert into sub_entrustment_approval (id, sub_entrustment_id, seq, granted_on, expires_on, after_the_fact) select " + id("subapproval", "b.n")
            + ", " + id("sub", "b.n") + ", 1, b.start_on + interval 3 day, b.start_on + interval 15 year, 0" + own + with);
        run("insert into sub_entrustment_report (id, sub_entrustment_id, seq, reported_on, period_from, period_to, result, words, from_contractor) select "
            + id("subreport", "concat(b.n, '/', y.seq)") + ", " + id("sub", "b.n") + ", y.seq, " + day("y", 350) + ", " + day("y", 350) + " - interval 1 year, "
            + day("y", 350) + ", 'IN_ORDER', '', 1" + own + " join seq_1_to_12 y" + with + " and " + day("y", 350) + " <= '" + today + "'");
    }

    private void transfers(String own, String mine) throws SQLException {
        run("insert into data_transfer (" + STAMPS + "contract_id, direction, on_date, items_summary, principal_count, medium, method, encrypted, sent_by,"
            + " receipt_due_on, confirmed_on, settled_on, settlement) select " + id("transfer", "concat(b.n, '/', y.seq)") + NOW + "b.id, 'OUT', " + day("y", 365)
            + ", '配送先', 100, 'FILE_TRANSFER', 'ENCRYPTED_TRANSMISSION', 1, '', " + day("y", 365) + " + interval 7 day, " + day("y", 365)
            + " + interval 2 day, " + day("y", 365) + " + interval 90 day, 'ERASED'" + own + " join seq_0_to_10 y" + mine + " and " + day("y", 365) + " <= '"
            + today.minusDays(100) + "'");
    }

    /** The day a yearly act of a contract is done. */
    private static String day(String year, int every) {
        return "b.start_on + interval " + every + " * " + year + ".seq day";
    }

    /** Until when acts are recorded: a sloppy contract's end a year and a half before today. */
    private String end(String contract) {
        return "if(" + contract + ".sloppy, '" + today.minusDays(550) + "', '" + today + "')";
    }

    private static String id(String kind, String key) {
        return "cast(insert(insert(md5(concat('" + SEED + "/" + kind + "/', " + key + ")), 13, 1, '4'), 17, 1, '8') as uuid)";
    }

    /** A number from 0 to {@code below - 1}. */
    private static String chance(String kind, String key, int below) {
        return String.format(Locale.ROOT, "(crc32(concat('%s/%s/', %s)) %% %d)", SEED, kind, key, below);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " in " + sql, e);
        }
    }

    private int number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
