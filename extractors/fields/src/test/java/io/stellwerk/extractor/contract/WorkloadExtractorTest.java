package io.stellwerk.extractor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.stellwerk.extractor.PostingValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir suchen eine Imkerin in Teilzeit (65 %).|65..65",
                "Beschäftigungsumfang: 75-100 %|75..100",
                "Postdoc in Moss Genetics (0.8 FTE)|80..80",
                "Taux d'activité : 80%|80..80",
                "Charge : 4/5|80..80",
                "Stillingsprosent: 60|60..60",
                "FTE: 0.5|50..50",
                "The remuneration is 66% of the TV-L 13 pay grade.|66..66",
                "Nous offrons un contrat à mi-temps.|50..50",
                "Temps partiel accepté (80 % minimum).|80..",
                "Pensum: 40% oder 60%|40..60",
                "Pensum: 60% bis Vollzeit|60..100",
                "This position may be 75% time or full time.|75..100",
                "Die Stelle umfasst 75 % einer Vollzeitstelle.|75..75",
                "Entgeltgruppe: 50 % des Entgelts der Entgeltgruppe 13|..",
                "Vous consacrez une partie du temps de travail (jusqu'à 20 %) à vos projets.|..",
                "You receive 8% holiday allowance and an 8.3% year-end bonus.|..",
                "Rund 46 % der Beschäftigten sind Frauen.|..",
                "Wir sind 40 Menschen, davon 60 % in Teilzeit.|..",
                "Vous programmez en Ada (70 %) et en Cobol (30 %).|..",
                "Un service qui plaît : 90 % de taux de satisfaction.|..",
                "Vous pouvez télétravailler jusqu'à 40 % du temps.|..",
                "Schwerbehinderte Menschen (GdB von mindestens 50 %) werden bevorzugt.|..",
                "You spend 20% of your time on teaching.|..",
                "Arbeitszeit: 30 Stunden, Teilzeit. 40 % Homeoffice.|..",
                "Uren: 24 tot 36 uur. 40% onderzoek en 60% onderwijs.|..",
                "You can use the \"20% time\" that all beekeepers have.|..",
            })
    void readsTheShareOfFullTime(String ad, String share) {
        assertThat(plain(PostingValues.range(ad, "/workload/percent"))).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die regelmäßige Arbeitszeit beträgt 39 Stunden pro Woche.|39..39",
                "A temporary contract for 36 hours per week.|36..36",
                "Die Stelle umfasst 40 St. wöchentlich.|40..40",
                "Durée hebdomadaire : 35 heures|35..35",
                "Contrat de 35h annualisées|35..35",
                "Horaires : du lundi au vendredi de 16h à 18h30|..",
                "Hours: 35 per week|35..35",
                "Omvang per week: 16 - 20 betaalde uren|16..20",
                "Aanstelling: voltijds (38u/week)|38..38",
                "Hours will be 30/week.|30..30",
                "Cycle de travail hebdomadaire : 37h30|37.5..37.5",
                "op basis van een 40-urige werkweek|40..40",
                "Umfang: 20 h/W|20..20",
                "Hours per week: 30.4 - 38 (0.8 - 1.0 FTE)|30.4..38",
                "Vous travaillez en moyenne 28 h 30 par semaine.|28.5..28.5",
                "'Die Stelle in der Gärtnerei ist mit der vollen regelmäßigen Arbeitszeit (39\nStunden wöchentlich) zu besetzen.'|39..39",
                "Der monatliche Umfang beträgt 40 Stunden.|..",
                "Umfang: ca. 40 Std/M|..",
                "Our sister charity is called 70,000 Hours.|..",
                "We offer zero hours contracts to our tide readers.|..",
                "Das Lehrdeputat umfasst vier Wochenstunden.|..",
                "You teach five hours a week.|..",
                "Wir bieten einen Vertrag über 40 Stunden im Monat.|..",
            })
    void readsTheHoursOfTheWeek(String ad, String hours) {
        assertThat(plain(PostingValues.range(ad, "/workload/hoursPerWeek"))).isEqualTo(hours);
    }

    @Test
    void takesNoShareOfOtherThings() {
        String ad = "Korbflechterei (m/w/d)\n\nVollzeit\n\nDie Hallig Korb GmbH gehört zu 100 % der Gemeinde.";
        assertThat(PostingValues.range(ad, "/workload/percent")).isEqualTo("..");
        String week =
                "Mandenmaker\n\nVoor 28 uur per week. Salaris tot € 3.000 bij een fulltime dienstverband van 36 uur.";
        assertThat(plain(PostingValues.range(week, "/workload/hoursPerWeek"))).isEqualTo("28..28");
    }

    @Test
    void joinsTheEndsOfARange() {
        String ad = "Vacature mandenmaker\n\nMinimaal aantal uren per week: 32\nMaximaal aantal uren per week: 36\n";
        assertThat(plain(PostingValues.range(ad, "/workload/hoursPerWeek"))).isEqualTo("32..36");
    }

    @Test
    void takesNoPostThatComesWithTheChair() {
        String ad = "Professur für Korbflechterei (W2)\n\nDie Bewerbung richten Sie an den Dekan.\n\n"
                + "Für die ersten Jahre erhält die Professur eine Ausstattung von 90.000 € und eine halbe Stelle.";
        assertThat(PostingValues.range(ad, "/workload/percent")).isEqualTo("..");
    }

    private static String plain(String range) {
        return range.replace(".0", "");
    }
}
