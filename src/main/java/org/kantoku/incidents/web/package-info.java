/** Pages about incidents. */
package org.kantoku.incidents.web;
