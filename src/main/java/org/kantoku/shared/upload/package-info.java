/** Judging uploaded files by their content: what they are, and whether they may be taken in. */
package org.kantoku.shared.upload;
