package org.mailboxinventory.report.ledger.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mailboxinventory.report.model.Fingerprint;

@Tag("long")
class ItemBlockTest {
  private final Random random = new Random(29);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 37, 600})
  void itemsComeOutOfABlockAsTheyWentIn(int size) {
    List<StoredItem> items = items(size);
    assertThat(ItemBlock.items(ItemBlock.bytes(items))).usingRecursiveComparison().isEqualTo(items);
  }

  /** Counts of items are the same without what they are not made from. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 37, 600})
  void whatCountsAreMadeFromComesOutOfABlockAlone(int size) {
    List<StoredItem> items = items(size);
    List<StoredItem> counted = ItemBlock.counted(ItemBlock.bytes(items));
    assertThat(counted.stream().map(StoredItem::sums).toList())
        .isEqualTo(items.stream().map(StoredItem::sums).toList());
    assertThat(counted)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
            "facts", "messageKey", "parts", "findings")
        .isEqualTo(items);
  }

  /** Three times 16 bytes of each message come in no other: two digests and a value. */
  @Test
  void valuesThatComeAgainTakeNoRoomAgain() {
    List<StoredItem> items = new ArrayList<>();
    Fingerprint known = print();
    for (int i = 1; i <= 500; i++) {
      items.add(item(i, List.of(once(1, known), once(2, known), once(3, print()))));
    }
    assertThat(ItemBlock.bytes(items).length).isBetween(48 * 500, 70 * 500);
  }

  @Test
  void aBlockInWhichABitTurnedIsRefused() {
    byte[] block = ItemBlock.bytes(items(40));
    for (int round = 0; round < 500; round++) {
      byte[] turned = block.clone();
      turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
      assertThatIllegalStateException().isThrownBy(() -> ItemBlock.items(turned));
      assertThatIllegalStateException().isThrownBy(() -> ItemBlock.counted(turned));
    }
    assertThatIllegalStateException().isThrownBy(() -> ItemBlock.items(new byte[0]));
  }

  private List<StoredItem> items(int size) {
    List<StoredItem> items = new ArrayList<>();
    int key = 0;
    for (int i = 0; i < size; i++) {
      key += 1 + random.nextInt(random.nextInt(5) == 0 ? 100_000 : 2);
      items.add(anything(key));
    }
    return items;
  }

  private StoredItem anything(int key) {
    List<StoredItem.Part> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(
          new StoredItem.Part(
              random.nextBoolean(), random.nextInt(4), number(), random.nextInt(4), number()));
    }
    List<StoredItem.Finding> findings = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      findings.add(finding(number(), random.nextInt(3) == 0 ? new Fingerprint(1, 2) : print()));
    }
    return new StoredItem(
        key,
        number(),
        random.nextInt(9) == 0 ? "\u0928" + number() : "AAMkAGI2" + number(),
        number(),
        random.nextBoolean() ? 0 : number(),
        number(),
        number(),
        print(),
        random.nextInt(8),
        random.nextInt(4) == 0 ? null : print(),
        random.nextInt(4) == 0 ? null : (Long) random.nextLong(),
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextLong() >>> random.nextInt(64),
        random.nextInt(4),
        number(),
        random.nextInt(3),
        parts,
        findings);
  }

  private StoredItem item(int key, List<StoredItem.Finding> findings) {
    return new StoredItem(
        key,
        1,
        "id-" + key,
        1,
        0,
        1,
        1,
        print(),
        2,
        print(),
        1_770_026_400_000L + key,
        false,
        false,
        2000,
        0,
        0,
        0,
        List.of(new StoredItem.Part(false, 0, 0, 0, 1)),
        findings);
  }

  private static StoredItem.Finding once(int detector, Fingerprint value) {
    return new StoredItem.Finding(detector, value, 1, 0, 0, 0, new byte[0], 0);
  }

  private StoredItem.Finding finding(int detector, Fingerprint value) {
    byte[] records = new byte[random.nextInt(3)];
    random.nextBytes(records);
    return new StoredItem.Finding(
        detector, value, number(), number(), number(), number(), records, random.nextInt(4));
  }

  private int number() {
    return random.nextInt(1 << random.nextInt(30));
  }

  private Fingerprint print() {
    return new Fingerprint(random.nextLong(), random.nextLong());
  }
}
