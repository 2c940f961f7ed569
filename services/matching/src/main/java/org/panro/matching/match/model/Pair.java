package org.panro.matching.match.model;

import java.time.LocalDate;

/**
 * Everything a score is made of; kept, so that it can be made again.
 *
 * @param today the day the pair is judged on
 */
public record Pair(Offer offer, Need need, TermWeights weights, LocalDate today) {}
