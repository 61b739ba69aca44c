package org.kantoku.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counters behind {@link NumberSequence}; the row lock of the counter serialises takers until they commit. */
@ApplicationScoped
public class NumberSequenceRepository {

    @PersistenceContext
    private EntityManager em;

    int take(String letter, int fiscalYear, int count) {
        em.createNativeQuery("insert into number_sequence (letter, fiscal_year, last_number) values (?1, ?2, ?3)"
                + " on duplicate key update last_number = last_number + ?3")
            .setParameter(1, letter).setParameter(2, fiscalYear).setParameter(3, count).executeUpdate();
        Number last = (Number) em.createNativeQuery(
                "select last_number from number_sequence where letter = ?1 and fiscal_year = ?2 for update")
            .setParameter(1, letter).setParameter(2, fiscalYear).getSingleResult();
        return last.intValue() - count + 1;
    }
}
