package org.kantoku.incidents.domain;

/** Who noticed an incident first, as far as the federation was told. */
public enum DiscoveredBy {
    CONTRACTOR, FEDERATION, MEMBER_COOP, PRINCIPAL, OTHER
}
