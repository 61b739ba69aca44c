package org.kantoku.support;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.kantoku.access.application.CurrentUser;
import org.kantoku.access.application.Identity;
import org.kantoku.access.domain.Role;
import org.kantoku.shared.asknown.RecordDay;

/** Runs a piece of a container test as somebody, in a request of its own. */
@ApplicationScoped
public class As {

    @Inject
    private CurrentUser user;

    @Inject
    private RecordDay record;

    @Inject
    private UserTransaction transaction;

    /** Staff with one role. */
    public static Identity staff(Role role) {
        return identity(role, null);
    }

    /** A user of the given contractor. */
    public static Identity contractor(UUID contractorId) {
        return identity(Role.CONTRACTOR_USER, contractorId);
    }

    private static Identity identity(Role role, UUID contractorId) {
        UUID id = UUID.nameUUIDFromBytes((role + "/" + contractorId).getBytes());
        return new Identity(id, 0, 0, "test-" + role, "Test " + role, Set.of(role), null, contractorId, "ja", false);
    }

    /** Another person with the same role, for four-eyes rules. */
    public static Identity another(Role role) {
        return new Identity(UUID.nameUUIDFromBytes(("another/" + role).getBytes()), 0, 0, "test2-" + role, "Test 2 " + role,
            Set.of(role), null, null, "ja", false);
    }

    @ActivateRequestContext
    public <T> T run(Identity who, Callable<T> work) {
        Identity before = user.isSignedIn() ? user.identity() : null;
        user.become(who);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            user.become(before);
            record.choose(null);
        }
    }

    @ActivateRequestContext
    public void does(Identity who, Runnable work) {
        run(who, () -> {
            work.run();
            return null;
        });
    }

    /** Runs work in one transaction that is rolled back, whatever comes out of it. */
    public void rolledBack(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
        } finally {
            transaction.rollback();
        }
    }
}
