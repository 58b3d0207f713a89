package org.mailboxinventory.scanner.extract.body.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures within markup, in the forms in which programs write them. */
class InlinePicturesTest {
  private static final byte[] PICTURE = {(byte) 0xFB, (byte) 0xFF, 'P', 'N', 'G', 0, 1};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+/9QTkcAAQ==",
        "+/9QTkcAAQ",
        "+/9QTkcAAQ==ABCD",
        "%2B%2F9QTkcAAQ%3D%3D",
        "%2b%2f9QTkcAAQ%3d%3d",
        "+/9Q%0D%0ATkcAAQ==",
        "+/9Q\r\n TkcAAQ==",
        "%20+/9Q%20TkcAAQ==",
        "+/9%51%54kcAAQ==",
        "+/9Q%TkcAAQ==%",
      })
  void anAddressIsDecodedWithItsEscapes(String written) {
    InlinePictures pictures = of("<img src=\"data:image/PNG;base64," + written + "\">");
    assertThat(pictures.pictures()).hasSize(1);
    assertThat(pictures.pictures().get(0).mediaType()).isEqualTo("image/png");
    assertThat(pictures.pictures().get(0).content()).isEqualTo(PICTURE);
  }

  @Test
  void eachIsTakenOnce() {
    String picture = "<img src='data:image/png;base64,%2B/9QTkcAAQ=='>";
    String other = "<img src='data:image/gif;base64,R0lGODlh'>";
    assertThat(of(picture + other + picture + other).pictures())
        .extracting(InlinePictures.Picture::mediaType)
        .isEqualTo(List.of("image/png", "image/gif"));
  }

  @Test
  void aLargeOneIsWhole() {
    byte[] large = new byte[5_000_001];
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) (i * 31 + i / 251);
    }
    String written = Base64.getEncoder().encodeToString(large).replace("/", "%2F");
    assertThat(of("<img src='data:image/png;base64," + written + "'>").pictures().get(0).content())
        .isEqualTo(large);
  }

  private static InlinePictures of(String html) {
    return InlinePictures.of(html.getBytes(StandardCharsets.ISO_8859_1));
  }
}
