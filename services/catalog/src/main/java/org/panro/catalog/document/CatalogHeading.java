package org.panro.catalog.document;

import java.time.LocalDate;
import java.util.UUID;
import org.panro.contracts.value.LocalizedText;

/**
 * What stands at the head of a catalogue that is written.
 *
 * @param seller whose products it holds
 * @param name of the seller
 * @param issued day on which it is written
 */
public record CatalogHeading(UUID seller, LocalizedText name, LocalDate issued) {}
