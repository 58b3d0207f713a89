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
 * Encrypts headers of items and paths of folders with AES-256-GCM, each for its item or folder
 * alone, under a key that is derived from the ledger's.
 */
public final class HeaderSeal {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String LINE = "\n";

  /** Before the id of a folder: no id of an item begins so. */
  private static final String FOLDER = "folder\n";

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
    String text = header.subject().replace(LINE, " ") + LINE + String.join(LINE, header.parties());
    return new SealedHeader(encrypted(item.value(), text));
  }

  /**
   * The header of an item; empty where it was sealed under another key or for another item, or was
   * changed since, which whoever asks has to say.
   */
  public Optional<ItemHeader> open(String item, SealedHeader header) {
    return decrypted(item, header.bytes())
        .map(
            text -> {
              List<String> lines = List.of(text.split(LINE, -1));
              return new ItemHeader(
                  lines.get(0),
                  lines.subList(1, lines.size()).stream().filter(it -> !it.isEmpty()).toList());
            });
  }

  /** Encrypts the path of a folder, which is from mail. */
  public byte[] seal(FolderId folder, String path) {
    return encrypted(FOLDER + folder.value(), path);
  }

  /** The path of a folder; empty where it was sealed under another key or for another folder. */
  public Optional<String> open(FolderId folder, byte[] path) {
    return decrypted(FOLDER + folder.value(), path);
  }

  private byte[] encrypted(String what, String text) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, what, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return all;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES in GCM", e);
    }
  }

  private Optional<String> decrypted(String what, byte[] all) {
    if (all.length < NONCE) {
      return Optional.empty();
    }
    try {
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, what, Arrays.copyOf(all, NONCE))
              .doFinal(all, NONCE, all.length - NONCE);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, String what, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(what.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
