package org.mailboxinventory.report.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts headers of items with AES-256-GCM, each for its item alone, under a key that is derived
 * from the ledger's.
 */
public final class HeaderSeal {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String LINE = "\n";

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  private HeaderSeal(SecretKeySpec key) {
    this.key = key;
  }

  /** Under what is derived from this key. */
  public static HeaderSeal under(byte[] ledgerKey) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(ledgerKey, "HmacSHA256"));
      byte[] derived = mac.doFinal("purpose:item-header".getBytes(StandardCharsets.UTF_8));
      return new HeaderSeal(new SecretKeySpec(derived, "AES"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  /** Encrypts the header of an item. */
  public SealedHeader seal(ItemId item, ItemHeader header) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    String text = header.subject().replace(LINE, " ") + LINE + String.join(LINE, header.parties());
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, item.value(), nonce)
              .doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return new SealedHeader(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES in GCM", e);
    }
  }

  /**
   * The header of an item; empty where it was sealed under another key or for another item, or was
   * changed since, which whoever asks has to say.
   */
  public Optional<ItemHeader> open(String item, SealedHeader header) {
    byte[] all = header.bytes();
    if (all.length < NONCE) {
      return Optional.empty();
    }
    try {
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, item, Arrays.copyOf(all, NONCE))
              .doFinal(all, NONCE, all.length - NONCE);
      List<String> lines = List.of(new String(text, StandardCharsets.UTF_8).split(LINE, -1));
      return Optional.of(
          new ItemHeader(
              lines.get(0),
              lines.subList(1, lines.size()).stream().filter(it -> !it.isEmpty()).toList()));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, String item, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(item.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
