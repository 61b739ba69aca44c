package org.kantoku.shared;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Folds the names of contractors and contracts again, because {@link FoldedText} equates more than before. The name is Flyway's. */
public class V102__Names_folded_anew extends BaseJavaMigration {

    private static final int BATCH = 500;

    @Override
    public void migrate(Context context) throws SQLException {
        fold(context, "select id, name_ja, name_kana, name_en, trade_name from contractor", "update contractor set search_text = ?, sort_key = ? where id = ?",
            (row, update) -> {
                String kana = row.getString(3);
                update.setString(1, FoldedText.of(FoldedText.CONTRACTOR_LENGTH, row.getString(2), kana, row.getString(4), row.getString(5)));
                update.setString(2, FoldedText.of(kana == null ? row.getString(2) : kana, FoldedText.SORT_LENGTH));
                update.setString(3, row.getString(1));
            });
        fold(context, "select id, number, title from contract", "update contract set search_text = ? where id = ?", (row, update) -> {
            update.setString(1, FoldedText.of(FoldedText.CONTRACT_LENGTH, row.getString(2), row.getString(3)));
            update.setString(2, row.getString(1));
        });
    }

    /** Sets the values of one row. */
    @FunctionalInterface
    private interface Fold {
        void apply(ResultSet row, PreparedStatement update) throws SQLException;
    }

    private static void fold(Context context, String select, String change, Fold fold) throws SQLException {
        try (Statement read = context.getConnection().createStatement(); ResultSet rows = read.executeQuery(select);
             PreparedStatement update = context.getConnection().prepareStatement(change)) {
            int waiting = 0;
            while (rows.next()) {
                fold.apply(rows, update);
                update.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }
}
