package org.kantoku.contracts.web.exit;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.kantoku.contracts.application.exit.OrderView;
import org.kantoku.contracts.domain.exit.ErasureMethod;
import org.kantoku.contracts.domain.exit.ExitChoice;
import org.kantoku.contracts.domain.exit.ReturnErasureState;
import org.kantoku.contracts.domain.exit.SubsCovered;
import org.kantoku.shared.web.Texts;

/** What pages about return and erasure choose from, and how far an order has come. */
@Named
@ApplicationScoped
public class ExitWords {

    /** The instruction as it is usually put; to a Japanese firm, whatever language the clerk reads. */
    String instruction(String contract, Object endedOn, boolean atEnd) {
        return Texts.in(Locale.JAPANESE).format(atEnd ? "exit.instruction.usual" : "exit.instruction.usual.part", contract, String.valueOf(endedOn));
    }

    /** How many of the steps ordered, certified, accepted, completed lie behind. */
    private static int level(ReturnErasureState state) {
        return switch (state) {
            case NOT_STARTED -> 0;
            case INSTRUCTED, IN_PROGRESS, REJECTED -> 1;
            case CERTIFICATE_SUBMITTED -> 2;
            case ACCEPTED, RESIDUAL_RETENTION -> 3;
            case COMPLETED -> 4;
        };
    }

    /** {@code done}, {@code current} or {@code todo} for the step with that number, from 1. */
    public String mark(ReturnErasureState state, int number) {
        int level = level(state);
        return number <= level ? "done" : number == level + 1 ? "current" : "todo";
    }

    /** Tone of a state's badge. */
    public String tone(ReturnErasureState state) {
        return switch (state) {
            case REJECTED -> "wait";
            case CERTIFICATE_SUBMITTED, IN_PROGRESS -> "info";
            case ACCEPTED, COMPLETED -> "ok";
            case RESIDUAL_RETENTION -> "warn";
            case NOT_STARTED, INSTRUCTED -> "plain";
        };
    }

    /** Whether the order's deadline is over with something still to come. */
    public boolean late(OrderView order) {
        return !order.completed() && order.daysLeft() < 0;
    }

    public ExitChoice[] getChoices() {
        return ExitChoice.values();
    }

    public ErasureMethod[] getMethods() {
        return ErasureMethod.values();
    }

    public SubsCovered[] getSubs() {
        return SubsCovered.values();
    }
}
