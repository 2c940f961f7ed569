package org.panro.catalog.vocabulary;

import java.util.List;

/** A word or term of a query as it may be said in one language; the best meaning counts. */
public record Expression(List<Meaning> meanings) {}
