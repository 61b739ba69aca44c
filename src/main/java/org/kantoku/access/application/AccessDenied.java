package org.kantoku.access.application;

import org.kantoku.access.domain.Permission;

/** The caller's roles do not carry the permission that a service or query asks for. */
public class AccessDenied extends RuntimeException {

    public AccessDenied(Permission... anyOf) {
        super("needs one of " + java.util.Arrays.toString(anyOf));
    }
}
