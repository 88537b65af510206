package liqa.report.network;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultUndirectedWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.ExportException;
import org.jgrapht.nio.GraphExporter;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;

import liqa.ingest.PartialDate;
import liqa.report.network.Encounters.Encounter;
import liqa.report.table.Codes;
import liqa.report.table.SafeText;
import liqa.report.table.Table;
import liqa.transform.resolve.Dossier;
import liqa.transform.resolve.Dossier.Meeting;
import liqa.transform.resolve.Dossier.Participant;

/**
 * Who met whom for network programs: tables of nodes and edges, {@code meetings.graphml}
 * and {@code meetings.gexf}. A node is a participant who met anybody, an edge two who
 * met; its weight is how often, and it names the meetings.
 */
public final class NetworkReports {

	private static final List<String> NODE_TEXTS = List.of("kind", "name_latin", "country");

	private static final List<String> EDGE_TEXTS = List.of("start", "end", "meeting_ids");

	private final List<Participant> nodes;

	private final List<Encounter> edges;

	private final Map<String, Participant> byId;

	public NetworkReports(Dossier dossier) {
		List<Encounter> encounters = Encounters.in(dossier.meetings()).all();
		this.byId = dossier.participants().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
		this.nodes = encounters.stream()
			.flatMap((encounter) -> Stream.of(encounter.left(), encounter.right()))
			.distinct()
			.sorted()
			.flatMap((id) -> Stream.ofNullable(this.byId.get(id)))
			.toList();
		this.edges = encounters.stream()
			.filter((edge) -> this.byId.containsKey(edge.left()) && this.byId.containsKey(edge.right()))
			.toList();
	}

	/** The tables of nodes and edges, with the column names that Gephi looks for. */
	public List<Table<?>> tables() {
		return List.of(nodeTable(), edgeTable());
	}

	/**
	 * Writes the two graph files into a folder.
	 * @throws IOException if a file cannot be written to its end
	 */
	public void write(Path folder) throws IOException {
		Graph<String, Encounter> graph = graph();
		export(folder.resolve("meetings.graphml"), graph, graphMl());
		export(folder.resolve("meetings.gexf"), graph, gexf());
	}

	private Table<Participant> nodeTable() {
		return Table.of("nodes", this.nodes)
			.id("Id", Participant::id)
			.text("Label", Participant::name)
			.choice("Kind", Participant::type)
			.text("NameLatin", Participant::nameLatin)
			.code("Country", Participant::country)
			.count("Meetings", Participant::meetings)
			.count("Claims", Participant::claims)
			.build();
	}

	private Table<Encounter> edgeTable() {
		return Table.of("edges", this.edges)
			.id("Source", Encounter::left)
			.id("Target", Encounter::right)
			.code("Type", (edge) -> "Undirected")
			.count("Weight", Encounter::count)
			.date("Start", NetworkReports::first)
			.date("End", NetworkReports::last)
			.ids("Meetings", (edge) -> edge.meetings().stream().map(Meeting::id).toList())
			.build();
	}

	private Graph<String, Encounter> graph() {
		Graph<String, Encounter> graph = new DefaultUndirectedWeightedGraph<>(Encounter.class);
		this.nodes.forEach((node) -> graph.addVertex(node.id()));
		for (Encounter edge : this.edges) {
			graph.addEdge(edge.left(), edge.right(), edge);
			graph.setEdgeWeight(edge, edge.count());
		}
		return graph;
	}

	private Participant node(String id) {
		return Objects.requireNonNull(this.byId.get(id), id);
	}

	private GraphMLExporter<String, Encounter> graphMl() {
		GraphMLExporter<String, Encounter> exporter = new GraphMLExporter<>(Function.identity());
		exporter.setExportVertexLabels(true);
		exporter.setVertexLabelAttributeName("label");
		exporter.setExportEdgeWeights(true);
		NODE_TEXTS.forEach((name) -> exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.NODE,
				AttributeType.STRING));
		exporter.registerAttribute("meetings", GraphMLExporter.AttributeCategory.NODE, AttributeType.INT);
		EDGE_TEXTS.forEach((name) -> exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.EDGE,
				AttributeType.STRING));
		exporter.setVertexAttributeProvider((id) -> attributes(node(id)));
		exporter.setEdgeAttributeProvider(NetworkReports::attributes);
		return exporter;
	}

	private GEXFExporter<String, Encounter> gexf() {
		GEXFExporter<String, Encounter> exporter = new GEXFExporter<>(Function.identity(),
				(edge) -> edge.left() + "-" + edge.right());
		exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_WEIGHTS, true);
		// The date of the meta data would be today's.
		exporter.setParameter(GEXFExporter.Parameter.EXPORT_META, false);
		NODE_TEXTS.forEach((name) -> exporter.registerAttribute(name, GEXFExporter.AttributeCategory.NODE,
				GEXFAttributeType.STRING));
		exporter.registerAttribute("meetings", GEXFExporter.AttributeCategory.NODE, GEXFAttributeType.INTEGER);
		EDGE_TEXTS.forEach((name) -> exporter.registerAttribute(name, GEXFExporter.AttributeCategory.EDGE,
				GEXFAttributeType.STRING));
		exporter.setVertexAttributeProvider((id) -> attributes(node(id)));
		exporter.setEdgeAttributeProvider(NetworkReports::attributes);
		return exporter;
	}

	private static Map<String, Attribute> attributes(Participant node) {
		Map<String, Attribute> attributes = new TreeMap<>();
		attributes.put("label", text(node.name()));
		attributes.put("kind", text(Codes.of(node.type())));
		attributes.put("name_latin", text(node.nameLatin()));
		attributes.put("country", text(node.country()));
		attributes.put("meetings", DefaultAttribute.createAttribute(node.meetings()));
		return attributes;
	}

	private static Map<String, Attribute> attributes(Encounter edge) {
		Map<String, Attribute> attributes = new TreeMap<>();
		attributes.put("start", text(first(edge).toString()));
		attributes.put("end", text(last(edge).toString()));
		attributes.put("meeting_ids",
				text(edge.meetings().stream().map(Meeting::id).collect(Collectors.joining(" | "))));
		return attributes;
	}

	private static Attribute text(String text) {
		return DefaultAttribute.createAttribute(SafeText.of(text));
	}

	private static PartialDate first(Encounter edge) {
		return dates(edge).findFirst().orElse(PartialDate.UNKNOWN);
	}

	private static PartialDate last(Encounter edge) {
		return dates(edge).reduce((earlier, later) -> later).orElse(PartialDate.UNKNOWN);
	}

	private static Stream<PartialDate> dates(Encounter edge) {
		return edge.meetings().stream().map(Meeting::date).filter(PartialDate::isKnown).sorted();
	}

	private static void export(Path file, Graph<String, Encounter> graph, GraphExporter<String, Encounter> exporter)
			throws IOException {
		try (Writer writer = Files.newBufferedWriter(file)) {
			exporter.exportGraph(graph, writer);
		}
		catch (ExportException ex) {
			throw new IOException("Cannot write " + file, ex);
		}
	}

}
