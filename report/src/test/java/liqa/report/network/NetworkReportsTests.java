package liqa.report.network;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultUndirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import liqa.report.sample.DossierBuilder;
import liqa.report.sample.Samples;
import liqa.transform.resolve.Dossier;

import static liqa.report.sample.DossierBuilder.aDossier;
import static liqa.report.sample.MeetingBuilder.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;

class NetworkReportsTests {

	@TempDir
	Path folder;

	@Test
	void sideOneMetSideTwoAndOnlyHeldMeetingsAndCallsCount() {
		assertThat(Encounters.in(Samples.autumn().meetings()).all())
			.extracting((encounter) -> encounter.left() + "-" + encounter.right() + " " + encounter.count())
			.containsExactly("P1-P2 1", "P1-P5 1", "P2-P3 1", "P2-P4 1", "P2-P8 1", "P3-P4 2", "P3-P8 1", "P4-P8 1");
	}

	@Test
	void aSummitWithoutSidesDoesNotSwampThePicture() {
		DossierBuilder summit = aDossier().article("A1", "وكالة", "2020-11-19", "قمة");
		String[] everybody = IntStream.range(0, 200).mapToObj((i) -> "P" + i).toArray(String[]::new);
		Dossier dossier = summit.meeting(aMeeting("M1").of(everybody).reportedIn("A1", "عقدت القمة")).build();
		assertThat(Encounters.in(dossier.meetings()).all()).isEmpty();
	}

	@Test
	void bothGraphFilesAreReadBackWithTheirWeights() throws Exception {
		new NetworkReports(Samples.autumn()).write(this.folder);
		Graph<String, DefaultWeightedEdge> graphMl = emptyGraph();
		GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
		importer.setVertexFactory((id) -> id);
		importer.setSchemaValidation(true);
		importer.importGraph(graphMl, new StringReader(Files.readString(this.folder.resolve("meetings.graphml"))));
		assertThat(graphMl.vertexSet()).containsExactlyInAnyOrder("P1", "P2", "P3", "P4", "P5", "P8");
		assertThat(graphMl.getEdgeWeight(graphMl.getEdge("P3", "P4"))).isEqualTo(2);
		Graph<String, DefaultWeightedEdge> gexf = emptyGraph();
		SimpleGEXFImporter<String, DefaultWeightedEdge> gexfImporter = new SimpleGEXFImporter<>();
		gexfImporter.setVertexFactory((id) -> id);
		gexfImporter.importGraph(gexf, new StringReader(Files.readString(this.folder.resolve("meetings.gexf"))));
		assertThat(gexf.edgeSet()).hasSize(8);
		assertThat(gexf.getEdgeWeight(gexf.getEdge("P3", "P4"))).isEqualTo(2);
		assertThat(Files.readString(this.folder.resolve("meetings.gexf"))).contains("label=\"إسماعيل قاآني\"");
	}

	@Test
	void theSameDossierGivesTheSameBytes() throws Exception {
		new NetworkReports(Samples.autumn()).write(this.folder);
		String first = Files.readString(this.folder.resolve("meetings.gexf"));
		new NetworkReports(Samples.autumn()).write(this.folder);
		assertThat(Files.readString(this.folder.resolve("meetings.gexf"))).isEqualTo(first);
	}

	@Test
	void charactersThatXmlForbidsDoNotSpoilTheGraph() throws Exception {
		Dossier dossier = aDossier().article("A1", "وكالة", "2020-11-19", "عنوان")
			.organization("P1", "جهة\u0007 <&> \"\uD800", "")
			.organization("P2", "جهة أخرى", "")
			.meeting(aMeeting("M1").of("P1").with("P2").reportedIn("A1", "التقى"))
			.build();
		new NetworkReports(dossier).write(this.folder);
		Graph<String, DefaultEdge> graph = new DefaultUndirectedWeightedGraph<>(null,
				SupplierUtil.createSupplier(DefaultEdge.class));
		GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
		importer.setVertexFactory((id) -> id);
		importer.importGraph(graph, new StringReader(Files.readString(this.folder.resolve("meetings.graphml"))));
		assertThat(graph.vertexSet()).hasSize(2);
	}

	@Test
	void everyEntityRefersOnlyToEntitiesOfItsOwnFile() throws Exception {
		new FollowTheMoney().write(this.folder, Samples.autumn());
		List<JsonNode> entities = Files.readAllLines(this.folder.resolve("entities.ftm.json"))
			.stream()
			.map(new JsonMapper()::readTree)
			.toList();
		List<String> ids = entities.stream().map((entity) -> entity.get("id").asString()).toList();
		assertThat(ids).doesNotHaveDuplicates().hasSize(5 + 8 + 5 + 4);
		for (JsonNode entity : entities) {
			for (String reference : List.of("involved", "proof", "entity")) {
				entity.get("properties").path(reference).forEach((id) -> assertThat(ids).contains(id.asString()));
			}
		}
		JsonNode meeting = entities.stream()
			.filter((entity) -> entity.get("schema").asString().equals("Event"))
			.findFirst()
			.orElseThrow();
		assertThat(meeting.get("properties").get("date").get(0).asString()).isEqualTo("2020-11-18");
		assertThat(meeting.get("properties").get("involved")).hasSize(3);
	}

	private static Graph<String, DefaultWeightedEdge> emptyGraph() {
		return new DefaultUndirectedWeightedGraph<>(null, SupplierUtil.createSupplier(DefaultWeightedEdge.class));
	}

}
