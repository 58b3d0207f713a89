package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Whether the words between the name of a town and a number let the number be a telephone: one with
 * the zero that is dialled before it, or in brackets, behind any words that count no orders;
 * another behind words for offices and telephones alone.
 */
public final class DialledPlace {
  /** What may stand between a town and a number without a zero before it. */
  private static final WordSet OFFICES =
      WordSet.of(
          """
          branch office ofc desk agent line br main rep number no head hq ho bo ro switchboard board \
          reception direct general new our the at on in is to or and central centre center corporate \
          regional zonal liaison trade treasury team branches offices store house hours after \
          numbers contact us me filiale büro zweigstelle niederlassung agence bureau sucursal \
          oficina sede ufficio kantoor vestiging oddział biuro pobočka fiók kontor kontoret konttori \
          tlf puh telefon telefono teléfono tél mobil móvil cell cellulare gsm kom cep şube şubesi \
          тел моб офис\
          """);

  /** What a number without groups needs before it on its line. */
  private static final WordSet TELEPHONES =
      WordSet.of(
          """
          mobile mob cell cellular tel phone ph telephone landline line fax hp did dd ddi call ring dial \
          whatsapp hotline reached reach tlf puh telefon telefono teléfono tél mobil móvil cellulare gsm \
          kom cep handy natel celular telefone telemóvel t m p f d o h w c тел моб मोबाइल फोन मोबाईल\
          """);

  /** Words for numbers of whatever kind. */
  private static final WordSet NUMBERS = WordSet.of("no nos nr num number n° nº");

  private static final int WORDS_BEFORE = 32;
  private static final int LONGEST_GROUP = 7;
  private static final int NAME_GAP = 3;

  /** A number behind one of these is counted, not dialled. */
  private static final WordSet COUNTED =
      WordSet.of(
          """
          order orders invoice inv ref reference po pos part item lot batch tender ticket file \
          docket page unit suite flight seat berth gate contract artikel bestellung \
          rechnung auftrag vorgang az commande facture pedido factura ordine fattura pratica zamówienie \
          faktura ordre tilaus lasku beställning id code pin zip serial sr rma gl challan bill \
          circular form doc document deal trade account acct a/c ac meter route model rev version ver \
          build size qty quantity amount rs inr usd eur gbp chf sek nok dkk pln rate total value \
          consignment parcel awb policy folio series cheque dd voucher journal scroll token plot survey \
          expte expediente dossier kundennr kd article réf hsn sku results registration reg licence license permit \
          idnr steuernummer steuernr kennnummer nif cif nie dni vat tin ssn siren siret pesel passport pass\
          """);

  private static final WordSet MONEY =
      WordSet.of(
          "eur usd gbp chf sek nok dkk pln czk huf inr aed sgd hkd jpy brl rs kr zł kč ft m km kg");

  private DialledPlace() {}

  /**
   * Whether a number may begin at a place: a digit or a bracket that no word or number precedes.
   */
  public static boolean begins(byte[] text, int at) {
    boolean opens =
        AnchorScanner.isDigit(text[at])
            || (text[at] == '(' && at + 1 < text.length && AnchorScanner.isDigit(text[at + 1]));
    return opens && (at == 0 || !joins(text[at - 1]));
  }

  private static boolean joins(byte b) {
    return Words.letterOrDigit(b) || "-/.,_+#@&=$%".indexOf(b) >= 0;
  }

  /**
   * Whether what is in {@code [from, number)} lets a telephone begin at {@code number}.
   *
   * @param columns a number without a zero may stand in a column of its own
   */
  public static boolean leads(byte[] text, int from, int number, boolean columns) {
    boolean column = columns && inColumn(text, number);
    boolean trunk = text[number] == '0' || text[number] == '(' || column;
    boolean offices = true;
    boolean counted = false;
    boolean telephone = column;
    long word = Words.firstWord(text, from, number);
    while (word >= 0) {
      int begin = (int) (word >>> 32);
      int end = (int) word;
      boolean phone = TELEPHONES.holds(text, begin, end);
      telephone |= phone;
      counted = COUNTED.holds(text, begin, end);
      offices &= phone || OFFICES.holds(text, begin, end);
      word = Words.firstWord(text, end, number);
    }
    return !counted && (trunk || offices) && (telephone || grouped(text, number));
  }

  /** Whether a place in brackets says where a number is counted, as in {@code Tax id (Germany)}. */
  public static boolean countedThere(byte[] text, int place) {
    if (place < 2 || text[place - 1] != '(') {
      return false;
    }
    int end = place - 1;
    while (end > 0 && (text[end - 1] == ' ' || text[end - 1] == '.')) {
      end--;
    }
    int begin = end;
    while (begin > 0 && Words.letterOrDigit(text[begin - 1])) {
      begin--;
    }
    return COUNTED.holds(text, begin, end);
  }

  private static boolean grouped(byte[] text, int number) {
    int at = number;
    while (at < text.length && AnchorScanner.isDigit(text[at])) {
      at++;
    }
    return at - number <= LONGEST_GROUP;
  }

  /** Whether signs alone part a town from a number with its zero or in brackets. */
  public static boolean directly(byte[] text, int from, int number) {
    return (text[number] == '0' || text[number] == '(') && Words.firstWord(text, from, number) < 0;
  }

  /** Behind the groups of digits that begin at a place, and what parts them. */
  public static int groupsEnd(byte[] text, int from, int to) {
    int at = from + 1;
    while (at < to && dialled(text[at]) && (text[at] != ' ' || text[at - 1] != ' ')) {
      at++;
    }
    return at;
  }

  private static boolean inColumn(byte[] text, int at) {
    return at > 1
        && (text[at - 1] == '\t'
            || text[at - 1] == '\n'
            || (text[at - 1] == ' ' && (text[at - 2] == ' ' || text[at - 2] == '|')));
  }

  /**
   * Whether the word before a number, or before a word for numbers, says that it counts something.
   */
  public static boolean counted(byte[] text, int number) {
    int at = number;
    for (int words = 0; words < 2; words++) {
      int end = at;
      while (end > 0 && number - end < WORDS_BEFORE && " .:#".indexOf(text[end - 1]) >= 0) {
        end--;
      }
      at = end;
      while (at > 0 && number - at < WORDS_BEFORE && Words.letterOrDigit(text[at - 1])) {
        at--;
      }
      if (at == end || !NUMBERS.holds(text, at, end)) {
        return at < end && COUNTED.holds(text, at, end);
      }
    }
    return false;
  }

  /**
   * Where the number begins that a bracket, a comma, a colon or a hyphen parts from a person's
   * name, and a blank; -1 when none does.
   */
  public static int behindName(byte[] text, int nameTo, int length) {
    int at = nameTo;
    while (at < length && at - nameTo < NAME_GAP && " (,:-".indexOf(text[at]) >= 0) {
      at++;
    }
    boolean parted = at - nameTo >= 2 && (text[at - 1] == ' ' || text[at - 1] == '(');
    boolean blank = parted && at - nameTo == 2 && text[nameTo] == ' ' && text[at - 1] == ' ';
    return parted && !blank && at < length && AnchorScanner.isDigit(text[at]) ? at : -1;
  }

  /** How many digits are in {@code [from, to)}. */
  public static int digits(byte[] text, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += AnchorScanner.isDigit(text[i]) ? 1 : 0;
    }
    return digits;
  }

  /** Whether a currency or a measure follows. */
  public static boolean money(byte[] text, int to, int length) {
    if (to + 1 >= length || (text[to] != ' ' && text[to] != ',')) {
      return to < length && text[to] == '%';
    }
    int begin = to + 1;
    if (text[to] == ',') {
      return AnchorScanner.isDigit(text[begin]);
    }
    int end = begin;
    while (end < length && Words.letterOrDigit(text[end])) {
      end++;
    }
    return MONEY.holds(text, begin, end);
  }

  /**
   * Where the number ends that only blanks, a comma, a bracket or a small word part from a place.
   */
  public static int numberEnd(byte[] text, int place, int near) {
    int at = place;
    boolean parted = false;
    while (at > 0 && place - at < near && !Words.letterOrDigit(text[at - 1])) {
      byte b = text[at - 1];
      if (b == '\n') {
        return -1;
      }
      parted |= b == ',' || b == '(' || b == '-' || b == '|';
      at--;
    }
    if (at > 2 && at < place && text[at - 1] == 'n' && text[at - 2] == 'i' && text[at - 3] == ' ') {
      at -= 3;
      parted = true;
    }
    return parted && at > 0 && AnchorScanner.isDigit(text[at - 1]) ? at : -1;
  }

  /** Where the number begins that ends at a place; -1 when it is longer than a number may be. */
  public static int numberBegin(byte[] text, int end, int longest) {
    int at = end;
    int begin = -1;
    while (at > 0 && end - at <= longest && dialled(text[at - 1])) {
      at--;
      begin = begins(text, at) ? at : begin;
    }
    return end - at > longest ? -1 : begin;
  }

  private static boolean dialled(byte b) {
    return AnchorScanner.isDigit(b) || " -./()".indexOf(b) >= 0;
  }
}
