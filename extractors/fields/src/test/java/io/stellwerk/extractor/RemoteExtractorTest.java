package io.stellwerk.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemoteExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Wir bieten:¶- Homeoffice an zwei Tagen in der Woche | HYBRID
            Télétravail possible deux jours par semaine. | HYBRID
            The post is fully remote. | REMOTE
            The work can be done 100 % remote. | REMOTE
            Work mode: hybrid | HYBRID
            Télétravail : non | ONSITE
            Lieu : Télétravail | REMOTE
            Arbeitsort: Homeoffice | REMOTE
            Le poste est 100 % présentiel, à Limoges. | ONSITE
            Arbeitsort: Remote oder Büro Leipzig | HYBRID
            Thuiswerken is in overleg mogelijk. | HYBRID
            Backend Engineer¶Utrecht or remote within Europe · permanent | REMOTE
            Je werkt twee dagen per week thuis. | HYBRID
            Wir bieten:¶- Möglichkeit zur Remote-Arbeit | HYBRID
            Le poste est en télétravail, partout en Bretagne. | REMOTE
            We are not recruiting remotely for this post. | ONSITE
            Thuiswerken is niet mogelijk. | ONSITE
            The work can be done remotely or in our office in Cork. | HYBRID
            Vous travaillez à distance ou dans nos bureaux. | HYBRID
            This is a part-time, remote, non-exempt position. | REMOTE
            The editor can be located anywhere. | REMOTE
            Homeoffice? Nein. | ONSITE
            remote: false | ONSITE
            Temps plein présentiel | -
            Candidates from anywhere in the world may apply. | -
            Das Team entwickelt hybride Antriebe. | -
            We study remote sensing of glaciers. | -
            Trabajo 100% remoto desde España. | REMOTE
            Einsatzort: Remote und Onsite in Celle | HYBRID
            We are not recruiting remotely for this position. | ONSITE
            Le poste est en télétravail. | REMOTE
            Le poste est en télétravail partiel. | HYBRID
            Deels remote werken is bij ons gewoon. | HYBRID
            Une partie du poste en télétravail | HYBRID
            Up to 50% remote, otherwise in Oslo. | HYBRID
            Wir bieten:¶- bis zu 60 % mobil | HYBRID
            The post is in Cork with blended working. | HYBRID
            Zwei Tage in Präsenz, sonst remote | HYBRID
            You solve issues with members of the distributed team. | -
            We are a distributed team. | REMOTE
            The tool answers questions of the form yes / no. | -
            Le service gère l'enseignement à distance de l'université. | -
            """)
    void reads(String text, String expected) {
        String found = Drafts.values(Drafts.read(new RemoteExtractor(), text), "/remote", "remote");
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
