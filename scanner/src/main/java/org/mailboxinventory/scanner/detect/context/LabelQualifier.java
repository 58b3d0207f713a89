package org.mailboxinventory.scanner.detect.context;

import org.mailboxinventory.scanner.detect.word.AnchorScanner;
import org.mailboxinventory.scanner.detect.word.WordSet;
import org.mailboxinventory.scanner.detect.word.Words;

/**
 * Words behind a label that say which of its values follows: {@code Phone (office)}, {@code
 * Teléfono oficina:}, {@code Geboortedatum partner:}, {@code DNI del titular:}.
 */
final class LabelQualifier {
  private static final int LONGEST_IN_BRACKETS = 24;

  /** With the words that join it to the label. */
  static final int LONGEST = 40;

  private static final int MOST_WORDS = 5;

  /** Words that join a label and whose value it names. */
  private static final WordSet JOINING =
      WordSet.of(
          "of the his her their your my for s de la le les du des del della dello dell d l el los"
              + " las do da dos das der dem den die das von vom van het een z od av af på til til"
              + " för di du seu sua su mein mi tu ka ki ke pelo pela by का की के no nr n and et y e"
              + " und en as per on in at by volgens laut selon según secondo conforme sur op auf"
              + " nel no wg");

  /**
   * Whose value it is, who said it, or where it is written, as in {@code IBAN as instructed:}: no
   * word of these is the name of another kind of number.
   */
  private static final WordSet PEOPLE =
      WordSet.of(
          """
          spouse husband wife father mother parent guardian child son daughter nominee guarantor surety \
          applicant borrower coapplicant coborrower customer client beneficiary payee remitter sender \
          insured policyholder cardholder employee minor partner director signatory proprietor tenant \
          landlord life assured proposer annuitant person personne persona tomador contraente versicherungsnehmer \
          versicherungsnehmers souscripteur witness deceased passenger patient student joint first second third primary secondary \
          conjoint conjointe époux épouse mari femme enfant fils fille père mère tuteur bénéficiaire \
          emprunteur caution client cliente assuré assurée salarié partenaire demandeur mandataire dirigeant \
          cónyuge conyuge esposo esposa marido hijo hija padre madre beneficiario beneficiaria avalista \
          cliente solicitante apoderado apoderada asegurado fiador empleado administrador representante \
          coniuge moglie marito figlio figlia padre madre beneficiaria garante richiedente \
          intestataria cointestatario dipendente assicurato delegato rappresentante \
          cônjuge conjuge esposo filho filha pai mãe mae beneficiário fiador requerente segurado procurador \
          sócio dependente funcionário \
          ehepartner ehepartners ehepartnerin ehegatte ehegatten ehegattin ehefrau ehemann partners partnerin \
          kind kindes vater mutter bürge bürgen kunde kunden kundin mitarbeiters antragsteller \
          antragstellers versicherten mitantragsteller begünstigten empfängers kontoinhabers \
          echtgenoot echtgenote kind vader moeder klant begunstigde aanvrager werknemer verzekerde \
          małżonka małżonki żony męża dziecka klienta wnioskodawcy poręczyciela pracownika \
          ægtefælle ektefelle make maka barn kunde kund \
          पति पत्नी पिता माता नामिती नामांकित ग्राहक आवेदक गारंटर pati patni pita mata grahak \
          manager officer duty adviser advisor agent secretary assistant sender receiver consignee \
          gestor gestora asesor asesora conseiller conseillère gestionnaire berater beraters betreuer gestore \
          consulente referente adviseur rådgiver rådgivare doradcy opiekuna клиента заёмщика заемщика вкладчика \
          получателя отправителя представителя клієнта отримувача позичальника \
          instructed entered declared given provided stated quoted supplied mentioned printed shown typed submitted \
          received form application ivr dichiarato dichiarata indicato indicata fornito comunicato modulo domanda \
          déclaré déclarée indiqué indiquée fourni fournie saisi saisie formulaire declarado declarada indicado indicada \
          facilitado facilitada informado formulario formulário angegeben angegebene mitgeteilt eingegeben formular antrag \
          opgegeven formulier aanvraag podany podana formularza wniosku\
          """);

  /** Whose value it is, where words join it to the label: alone they begin another label. */
  private static final WordSet HOLDERS =
      WordSet.of(
          "counterparty vendor vendors supplier suppliers seller buyer dealer merchant payer firm"
              + " business entity empresa proveedor proveïdor fornecedor société fournisseur"
              + " entreprise vendeur fornitore azienda ditta società lieferant lieferanten firma"
              + " unternehmen leverancier bedrijf dostawcy firmy spółki leverantör företaget"
              + " leverandør holder owner bearer manager agent titular titulaire titulaires inhaber"
              + " inhabers titolare intestatario titularis houder rekeninghouder gestor gérant"
              + " asesor company employer office branch card carta tarjeta carte cartão karte"
              + " kreditkarte kaart karty posiadacza właściciela innehavare indehaver haver"
              + " kontohaver");

  /** Where a telephone or an address is. */
  private static final WordSet PLACES =
      WordSet.of(
          """
          office home work private residence personal business day daytime evening night direct reception \
          branch desk main alternate alternative other emergency contact mobile abroad landline \
          oficina casa trabajo particular contacto despacho fijo personal directo sucursal trabalho \
          escritório residencial comercial contato contacto recado fixo pessoal celular agência \
          bureau domicile travail maison privé professionnel pro perso fixe direct agence contact mobile accueil \
          büro privat dienstlich geschäftlich direkt zentrale mobil filiale festnetz zuhause arbeit \
          ufficio abitazione casa lavoro privato diretto filiale fisso cellulare personale recapito \
          kantoor thuis werk privé vast mobiel direct zakelijk kantor rumah \
          biuro domowy służbowy prywatny komórkowy stacjonarny kontaktowy \
          arbete hem arbejde hjem arbeid koti työ iş ev \
          दफ्तर कार्यालय घर निवास office ghar daftar\
          """);

  private LabelQualifier() {}

  /**
   * Past the words that say whose value it is, when a sign or a verb follows them, or where they
   * were born.
   */
  static int pastPeople(byte[] text, int labelTo, int ceiling) {
    int people = past(text, labelTo, ceiling, PEOPLE, HOLDERS, true);
    return people > labelTo ? people : Birthplace.past(text, labelTo, ceiling);
  }

  /** Whether words follow that say whose value it is, and none for a company. */
  static boolean namesPerson(byte[] text, int labelTo, int ceiling) {
    return past(text, labelTo, ceiling, PEOPLE, PEOPLE, true) > labelTo;
  }

  /**
   * Past a word in brackets, or one for a place before a sign or a number. Either may name another
   * kind of number.
   */
  static int pastPlace(byte[] text, int labelTo, int ceiling) {
    int closed = bracketed(text, labelTo, ceiling);
    return closed > labelTo ? closed : past(text, labelTo, ceiling, PLACES, PLACES, true);
  }

  private static int past(
      byte[] text,
      int labelTo,
      int ceiling,
      WordSet words,
      WordSet whenJoined,
      boolean numberSuffices) {
    int end = Math.min(ceiling, labelTo + LONGEST);
    int at = labelTo < end && text[labelTo] == '.' ? labelTo + 1 : labelTo;
    boolean joined = false;
    boolean named = false;
    for (int count = 0; count < MOST_WORDS && at + 1 < end; count++) {
      boolean goesOn = (text[at] == ' ' || (joined && text[at] == '\'')) && letter(text[at + 1]);
      if (!goesOn) {
        break;
      }
      int to = (int) Words.firstWord(text, at + 1, end);
      long hash = Words.hash(text, at + 1, to);
      if (words.holds(hash) || (joined && whenJoined.holds(hash))) {
        named = true;
      } else if (named && LabelGap.verb(text, at + 1, end)) {
        return at;
      } else if (JOINING.holds(hash)) {
        joined = true;
      } else {
        return labelTo;
      }
      at = to;
    }
    return named && leads(text, at, end, numberSuffices) ? at : labelTo;
  }

  private static boolean letter(byte b) {
    return Words.letterOrDigit(b) && !AnchorScanner.isDigit(b);
  }

  private static boolean leads(byte[] text, int from, int end, boolean numberSuffices) {
    int at = from;
    while (at < end && (text[at] == ' ' || text[at] == '.')) {
      at++;
    }
    boolean number =
        numberSuffices
            && at < end
            && (AnchorScanner.isDigit(text[at]) || text[at] == '+' || text[at] == '(');
    boolean dash = at > from && at + 1 < end && text[at] == '-' && text[at + 1] == ' ';
    return number || dash || (at < end && (text[at] == ':' || text[at] == '='));
  }

  private static int bracketed(byte[] text, int labelTo, int ceiling) {
    int stopped = labelTo < ceiling && text[labelTo] == '.' ? labelTo + 1 : labelTo;
    int open = stopped < ceiling && text[stopped] == ' ' ? stopped + 1 : stopped;
    if (open >= ceiling || text[open] != '(') {
      return labelTo;
    }
    int at = open + 1;
    while (at < ceiling
        && at - open < LONGEST_IN_BRACKETS
        && (text[at] == ' ' || text[at] == '/' || text[at] == '.' || letter(text[at]))) {
      at++;
    }
    return at < ceiling && at > open + 1 && text[at] == ')' ? at + 1 : labelTo;
  }
}
