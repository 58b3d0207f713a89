package org.mailboxinventory.scanner.source.dataconnect.row;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a page of a Parquet file says of its size is believed as far as it can be true. */
class PageClaimsTest {
  private static final byte[] NONE = {};

  /** As a number in groups of seven bits: 2^28, and it is 2^27 groups of eight values packed. */
  private static final byte[] ENDLESS_RUN = {-1, -1, -1, 127};

  private final PageClaims claims =
      new PageClaims(
          new ColumnDescriptor(
              new String[] {"Subject"},
              Types.optional(PrimitiveTypeName.BINARY).named("Subject"),
              0,
              1));

  @Test
  void runsHoldAsManyValuesAsAPage() {
    byte[] run = {0b11, 0b0101_0101};
    fine(() -> claims.page(8, NONE, run, Encoding.PLAIN, NONE));
    tooMany(() -> claims.page(8, NONE, ENDLESS_RUN, Encoding.PLAIN, NONE));
    tooMany(() -> data(Encoding.RLE_DICTIONARY, after(new byte[] {1}, ENDLESS_RUN)));
    tooMany(() -> data(Encoding.RLE, after(new byte[] {4, 0, 0, 0}, ENDLESS_RUN)));
    byte[] before = after(new byte[] {4, 0, 0, 0}, ENDLESS_RUN);
    tooMany(() -> claims.page(8, Encoding.RLE, Encoding.RLE, Encoding.PLAIN, before));
  }

  @Test
  void whatComesAfterTheLastValueIsNoClaim() {
    byte[] sixteenTimesOne = {32, 1};
    fine(() -> claims.page(16, NONE, after(sixteenTimesOne, ENDLESS_RUN), Encoding.PLAIN, NONE));
  }

  @Test
  void aDictionaryHoldsAtMostAValueAByte() {
    fine(() -> PageClaims.dictionary(3, new byte[15]));
    tooMany(() -> PageClaims.dictionary(16, new byte[15]));
    tooMany(() -> PageClaims.dictionary(2_000_000, new byte[4_000_000]));
  }

  @Test
  void differencesAreOfBlocksAndPagesThatThereAre() {
    byte[] one = {-128, 1, 4, 1, 0};
    fine(() -> data(Encoding.DELTA_BINARY_PACKED, one));
    tooMany(() -> data(Encoding.DELTA_BINARY_PACKED, new byte[] {-128, 1, 4, -1, -1, -1, 127, 0}));
    tooMany(() -> data(Encoding.DELTA_BINARY_PACKED, new byte[] {-1, -1, -1, 127, 4, 1, 0}));
    tooMany(() -> data(Encoding.DELTA_LENGTH_BYTE_ARRAY, new byte[] {-128, 1, -128, 2, 1, 0}));
  }

  @Test
  void aValueBeginsWithNoMoreThanTheOneBefore() {
    byte[] nothing = {-128, 1, 4, 1, 0};
    byte[] threeBytes = {-128, 1, 4, 1, 6};
    fine(() -> data(Encoding.DELTA_BYTE_ARRAY, after(nothing, threeBytes)));
    tooMany(() -> data(Encoding.DELTA_BYTE_ARRAY, after(threeBytes, nothing)));
  }

  private void data(Encoding encoding, byte[] bytes) throws IOException {
    claims.page(8, NONE, NONE, encoding, bytes);
  }

  private static void fine(ThrowingCallable page) {
    assertThatCode(page).doesNotThrowAnyException();
  }

  private static void tooMany(ThrowingCallable page) {
    assertThatThrownBy(page)
        .isInstanceOf(IOException.class)
        .hasMessage("a page of a Parquet file claims more than it holds");
  }

  private static byte[] after(byte[] first, byte[] second) {
    byte[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
