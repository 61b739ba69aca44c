/** Commands on incidents and what pages read of them. */
package org.kantoku.incidents.application;
