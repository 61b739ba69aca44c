package org.kantoku.support;

import java.math.BigDecimal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.kantoku.shared.SqlRow;
import org.kantoku.shared.asknown.FollowsRecord;

/** A query that follows the record, and says what its connection looks at. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
@FollowsRecord
public class RecordProbe {

    /** The connection's number and the instant it looks at, {@code null} for the present. */
    public record Look(long connection, BigDecimal instant) {
    }

    @PersistenceContext
    private EntityManager em;

    public Look look() {
        SqlRow row = SqlRow.of(em.createNativeQuery("select connection_id(), if(@@session.system_versioning_asof = 'DEFAULT', null,"
            + " unix_timestamp(@@session.system_versioning_asof))").getResultList()).get(0);
        return new Look(row.count(0), (BigDecimal) row.columns()[1]);
    }

    /** Asks for what is not there. */
    public void fail() {
        em.createNativeQuery("select nothing from nowhere").getResultList();
    }
}
