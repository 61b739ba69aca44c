package org.kantoku.contracts.application.documents;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.kantoku.contracts.domain.documents.ContractDocument;
import org.kantoku.contracts.domain.documents.RetentionPolicy;
import org.kantoku.contracts.domain.documents.RetentionSetting;
import org.kantoku.shared.Records;
import org.kantoku.shared.SqlRow;

/** Stores documents of contracts and reads how long they are kept. */
@ApplicationScoped
public class DocumentRepository {

    @PersistenceContext
    private EntityManager em;

    void add(ContractDocument document) {
        em.persist(document);
        em.flush();
    }

    public ContractDocument find(UUID id) {
        return Records.find(em, ContractDocument.class, id);
    }

    /** Documents of a contract, those withdrawn left out, newest first. */
    public List<ContractDocument> of(UUID contractId) {
        return em.createQuery("select d from ContractDocument d where d.contractId = :id and d.withdrawnOn is null"
            + " order by d.signedOn desc, d.createdAt desc, d.id", ContractDocument.class).setParameter("id", contractId).getResultList();
    }

    /** The years of keeping with what differs from the defaults. */
    public RetentionPolicy policy() {
        Map<RetentionSetting, NavigableMap<LocalDate, Integer>> settings = new EnumMap<>(RetentionSetting.class);
        SqlRow.of(em.createNativeQuery("select name, valid_from, setting_value from contract_setting").getResultList())
            .forEach(row -> settings.computeIfAbsent(row.constant(RetentionSetting.class, 0), name -> new TreeMap<>())
                .put(row.date(1), row.integer(2)));
        return new RetentionPolicy(settings);
    }
}
