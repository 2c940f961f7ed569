package org.panro.portal.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.panro.portal.listing.ListingFixture.filled;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.panro.contracts.catalog.MediaOrder;
import org.panro.contracts.value.LocalizedText;

class MediaFieldsTest {
  private static final UUID FRONT = new UUID(0, 1);
  private static final UUID BACK = new UUID(0, 2);
  private static final UUID SHEET = new UUID(0, 3);

  @Test
  void typedPlacesMakeTheOrderAndWordsStayWithTheirMedium() {
    MediaOrder order =
        MediaFields.order(
            filled(
                "medium",
                FRONT.toString(),
                "position",
                "2",
                "alt.ko",
                "앞모습",
                "alt.en",
                "",
                "medium",
                BACK.toString(),
                "position",
                "1",
                "alt.ko",
                "",
                "alt.en",
                "",
                "medium",
                SHEET.toString(),
                "position",
                "last"));

    assertThat(order.items())
        .containsExactly(
            new MediaOrder.Item(BACK, null),
            new MediaOrder.Item(FRONT, new LocalizedText("앞모습", null)),
            new MediaOrder.Item(SHEET, null));
  }

  @Test
  void aLongNameKeepsItsEndAndNoPath() {
    assertThat(MediaPage.shortened("C:\\pictures\\a.jpg")).isEqualTo("a.jpg");
    assertThat(MediaPage.shortened("x".repeat(300) + ".jpg")).hasSize(200).endsWith(".jpg");
  }
}
