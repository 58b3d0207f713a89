package org.mailboxinventory.scanner.extract.barcode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Signed JSON (a JSON Web Token, RFC 7519), as the invoice registration portals of India's GST put
 * it on each e-invoice; plain JSON too. The signature is not looked at.
 */
final class SignedInvoiceCode {
  private static final Pattern TOKEN =
      Pattern.compile("eyJ[A-Za-z0-9_-]+\\.([A-Za-z0-9_-]+)\\.[A-Za-z0-9_-]*");

  /** What the invoice portal calls things, and what people call them. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("SellerGstin", "Seller GSTIN"),
          Map.entry("BuyerGstin", "Buyer GSTIN"),
          Map.entry("DocNo", "Invoice number"),
          Map.entry("DocTyp", "Document type"),
          Map.entry("DocDt", "Invoice date"),
          Map.entry("TotInvVal", "Invoice amount"),
          Map.entry("ItemCnt", "Items"),
          Map.entry("MainHsnCode", "HSN code"),
          Map.entry("Irn", "Invoice reference"),
          Map.entry("IrnDt", "Registered on"));

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEEPEST = 8;

  private SignedInvoiceCode() {}

  /** Null when it is no such code. */
  static @Nullable String lines(String text) {
    String said = text.strip();
    var token = TOKEN.matcher(said);
    JsonNode json = null;
    if (token.matches()) {
      json = payload(token.group(1));
    } else if (said.startsWith("{")) {
      json = json(said);
    }
    if (json == null || !json.isObject()) {
      return null;
    }
    boolean invoice = said.contains("SellerGstin") || json.toString().contains("SellerGstin");
    Lines lines = Lines.under(invoice ? "GST e-invoice QR code" : "QR code with JSON");
    add("value", json, lines, 0);
    return lines.toString();
  }

  private static @Nullable JsonNode payload(String base64) {
    try {
      return json(new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  /** Objects within objects are flat lines; the portal packs JSON into a string of JSON. */
  private static void add(String label, JsonNode node, Lines lines, int depth) {
    JsonNode packed =
        node.isTextual() && node.asText().startsWith("{") ? json(node.asText()) : node;
    if (packed == null || depth > DEEPEST) {
      lines.add(label, node.asText());
    } else if (packed.isObject()) {
      packed
          .properties()
          .forEach(
              field ->
                  add(
                      LABELS.getOrDefault(field.getKey(), field.getKey()),
                      field.getValue(),
                      lines,
                      depth + 1));
    } else if (packed.isArray()) {
      packed.forEach(each -> add(label, each, lines, depth + 1));
    } else {
      lines.add(label, packed.asText());
    }
  }
}
