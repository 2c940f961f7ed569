package org.panro.contracts.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Resource;

/**
 * A node of the category tree.
 *
 * @param code stable word of lower-case letters and hyphens
 * @param parent code of the parent, absent at the top
 * @param position where it stands among those of the same parent, the smallest first
 * @param hsChapters chapters of the Harmonized System that its goods usually fall under
 * @param hsHeadings headings of four digits, or six, that its goods usually fall under
 * @param attributes what buyers filter its goods by; those of its ancestors hold too
 * @param retired whether it is offered no longer; products keep it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Category(
    UUID id,
    long version,
    String code,
    LocalizedText name,
    @Nullable String parent,
    int position,
    List<String> hsChapters,
    List<String> hsHeadings,
    List<CategoryAttribute> attributes,
    boolean retired)
    implements Resource {

  @Override
  public String key() {
    return code;
  }
}
