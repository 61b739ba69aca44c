/** What a checklist is made of before it is published: sections, items and their options, in both languages. */
package org.kantoku.inspections.domain.templates;
