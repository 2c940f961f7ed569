package org.panro.matching.match.model;

import java.util.List;
import java.util.Set;

/**
 * One thing that is asked for, in one language.
 *
 * @param words analysed words of the title and of one item
 * @param neighbours its words that stand together
 */
public record Wish(Set<String> words, List<Neighbours> neighbours) {}
