package org.mailboxinventory.report.write.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mailboxinventory.report.config.ConfigFiles;
import org.mailboxinventory.report.exposure.law.LawBook;
import org.mailboxinventory.report.inventory.Inventory;
import org.mailboxinventory.report.inventory.Inventory.MailboxEntry;
import org.mailboxinventory.report.inventory.ReasonTexts;
import org.mailboxinventory.report.write.item.DetectorNames;
import org.mailboxinventory.report.write.item.ItemListing;
import org.mailboxinventory.report.write.item.ItemReading;
import org.mailboxinventory.report.write.item.MailOrders;
import org.mailboxinventory.report.write.page.PageSettings.Audience;

/** Writes {@code report.html}: one file, no network, no value and no fingerprint in it. */
public final class PageWriter {
  private final ConfigFiles files;
  private final LawBook law;
  private final ReasonTexts reasons;
  private final PageSettings settings;
  private final PageTexts texts = PageTexts.load();
  private final PageScript script = PageScript.load();
  private final DetectorNames detectors;
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  public PageWriter(ConfigFiles files, LawBook law, ReasonTexts reasons, PageSettings settings) {
    this.files = files;
    this.law = law;
    this.reasons = reasons;
    this.settings = settings;
    this.detectors = new DetectorNames(files);
  }

  /** The same page for other readers. */
  public PageWriter readBy(Audience audience) {
    return new PageWriter(
        files, law, reasons, new PageSettings(audience, settings.minLevel(), settings.language()));
  }

  /** Writes the page as UTF-8 and closes the stream. */
  public void write(Inventory inventory, ItemListing listing, OutputStream out) throws IOException {
    render(page(inventory, listing, null), out);
  }

  /**
   * The same page for a server.
   *
   * @param html the page without its columns
   * @param parts the columns by their id, as raw deflate
   * @param mails gives what is too much to be kept, when the page asks for it
   */
  public record Served(String html, Map<String, byte[]> parts, ServedMails mails) {}

  /**
   * Makes the page for a server, which the page asks for its columns. All mails are read once, for
   * what the page says of them and for their order, which is kept in a file.
   */
  public Served served(Inventory inventory, ItemListing listing, Path orderFile)
      throws IOException {
    MailOrders orders = new MailOrders(orderFile);
    try (MailOrders open = orders) {
      ItemListing read = ItemReading.of(inventory.mailboxes(), listing, open);
      return served(inventory, read, orders);
    }
  }

  private Served served(Inventory inventory, ItemListing listing, MailOrders orders)
      throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    ByteArrayOutputStream html = new ByteArrayOutputStream();
    render(page(inventory, listing, parts), html);
    boolean board = settings.audience() == Audience.BOARD;
    ServedMails mails =
        listing.isListed() && !board
            ? ServedMails.of(
                shown(inventory).stream().map(it -> it.mailbox().id()).toList(),
                listing.items(),
                orders,
                new Codes(inventory, law, false))
            : ServedMails.none();
    return new Served(html.toString(StandardCharsets.UTF_8), parts, mails);
  }

  private void render(Page page, OutputStream out) throws IOException {
    try (Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
      engine.render("page.jte", page, new OwaspHtmlTemplateOutput(new WriterOutput(writer)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (TemplateException e) {
      // What a template calls fails within it.
      if (e.getCause() instanceof UncheckedIOException inside) {
        throw inside.getCause();
      }
      throw e;
    }
  }

  /** {@code served}: takes the columns that are not to stand in the page; null when all are. */
  private Page page(
      Inventory inventory, ItemListing listing, @Nullable Map<String, byte[]> served) {
    Codes codes = new Codes(inventory, law, settings.audience() == PageSettings.Audience.BOARD);
    FirstScreen first = new FirstScreen(inventory, codes);
    PageHead head = new PageHead(inventory, codes, law, reasons, texts);
    HeadJson json =
        new HeadJson(inventory, codes, head, texts, settings)
            .with(first)
            .withWords(detectors)
            .withActions(law.formula().shares().ageYears())
            .withRun();
    Map<String, byte[]> all = fill(json, inventory, codes, listing);
    Map<String, byte[]> parts = served == null ? all : Map.of();
    if (served != null) {
      json.served();
      served.putAll(all);
    }
    FirstScreenHtml html =
        new FirstScreenHtml(texts, new PageNumbers(texts, settings.language()), codes);
    return new Page(
        settings.language(),
        script.policy(served != null),
        script.style(),
        it -> it.writeContent(script.script()),
        it -> it.writeContent(json.text()),
        it -> elements(parts, it),
        key -> texts.text(key, settings.language(), Map.of()),
        title(inventory),
        inventory.isComplete(),
        texts.text(
            "asOf",
            settings.language(),
            Map.of(
                "date", new PageNumbers(texts, settings.language()).day(inventory.run().asOf()))),
        first.sentences().stream().map(html::sentence).toList(),
        first.figures().stream().map(html::figure).toList(),
        settings.audience() != Audience.BOARD);
  }

  private String title(Inventory inventory) {
    String bank = HeadJson.bank(inventory.run());
    return texts.text(
        "title",
        settings.language(),
        Map.of(
            "bank", bank.isEmpty() ? texts.text("theFiles", settings.language(), Map.of()) : bank));
  }

  private Map<String, byte[]> fill(
      HeadJson json, Inventory inventory, Codes codes, ItemListing listing) {
    List<MailboxEntry> shown = shown(inventory);
    ItemSums sums = new ItemSums(shown.size());
    if (settings.audience() == Audience.BOARD) {
      int row = 0;
      for (MailboxEntry entry : shown) {
        PackedData.heaviest(row, entry, 0, listing, sums);
        row++;
      }
      json.withBoard(new BoardSums(inventory, codes)).withYears(sums.years());
      return Map.of();
    }
    MailboxColumns columns =
        new MailboxColumns(shown.size(), codes, new Marks(inventory), settings);
    PackedData data = new PackedData(shown, columns, codes, listing, sums);
    json.withColumns(columns, data, listing.isListed()).withYears(sums.years());
    return data.parts();
  }

  private List<MailboxEntry> shown(Inventory inventory) {
    return settings.minLevel() == null
        ? inventory.mailboxes()
        : inventory.mailboxes().stream()
            .filter(entry -> !settings.leavesOut(entry.exposure().level()))
            .toList();
  }

  private static void elements(Map<String, byte[]> parts, TemplateOutput out) {
    parts.forEach(
        (id, packed) -> {
          out.writeContent("<script type=\"application/octet-stream\" id=\"" + id + "\">");
          out.writeContent(Base64.getEncoder().encodeToString(packed));
          out.writeContent("</script>\n");
        });
  }
}
