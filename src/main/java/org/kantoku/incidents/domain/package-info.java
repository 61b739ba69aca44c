/** Incidents (漏えい等事案): their facts, their states and the clocks of law and contract (model §4.6). */
package org.kantoku.incidents.domain;
