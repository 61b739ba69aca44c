package org.kantoku.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kantoku.contractors.domain.ContractorDetails;
import org.kantoku.contracts.domain.ContractDetails;
import org.kantoku.contracts.domain.ProfileFacts;
import org.kantoku.shared.TriState;

class DifferencesTest {

    private record Form(String name, Integer people, Set<String> places, TriState law) {
    }

    private static Map<String, Object> told(Form form) {
        return Differences.components("f.", form);
    }

    @Test
    void only_what_differs_is_told_in_the_order_of_the_form() {
        Form theirs = new Form("甲社", 12_000, Set.of("北"), TriState.YES);
        Form mine = new Form("甲社", null, Set.of("北"), TriState.UNKNOWN);
        assertThat(Differences.between(told(theirs), told(mine), String::valueOf))
            .extracting(Differences.Difference::label, Differences.Difference::theirs, Differences.Difference::mine)
            .containsExactly(tuple("f.people", "12000", "null"), tuple("f.law", "YES", "UNKNOWN"));
    }

    @Test
    void nothing_differs_between_equals() {
        Form form = new Form("", 0, Set.of(), TriState.NO);
        assertThat(Differences.between(told(form), told(form), String::valueOf)).isEmpty();
    }

    @Test
    void every_field_of_the_forms_has_a_label() {
        assertThat(ContractDetails.class.getRecordComponents()).allSatisfy(c -> labelled("contracts.field." + c.getName()));
        assertThat(ContractorDetails.class.getRecordComponents()).allSatisfy(c -> labelled("contractors.field." + c.getName()));
        assertThat(ProfileFacts.class.getRecordComponents()).filteredOn(c -> !c.getName().equals("facts"))
            .allSatisfy(c -> labelled("contracts.field." + c.getName()));
    }

    private static void labelled(String key) {
        assertThat(Texts.in(Locale.JAPANESE).containsKey(key)).as(key).isTrue();
    }
}
