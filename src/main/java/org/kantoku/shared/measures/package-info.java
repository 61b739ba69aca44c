/** Measures for operators, on MicroProfile Metrics; each capability registers its own at start. */
package org.kantoku.shared.measures;
