package liqa.job.night;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import liqa.job.files.AtomicFile;
import liqa.job.runs.RunLog;
import liqa.job.runs.RunRecord;

/**
 * The figures of one run under Spring Batch's names, and articles, items and rates under
 * ours, written to a file in the end: a process that lives for minutes is gone before
 * anybody asks it.
 */
final class Metrics {

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final Map<String, AtomicLong> gauges = new HashMap<>();

	private final ObservationRegistry observations = ObservationRegistry.create();

	Metrics() {
		this.observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(this.meters));
	}

	/** What Spring Batch reports to. */
	ObservationRegistry observations() {
		return this.observations;
	}

	/** Notes how far a step is. */
	void note(RunRecord.Progress progress) {
		gauge("liqa.step.items", progress.step()).set(progress.done());
		gauge("liqa.step.items.per.second", progress.step()).set(progress.perSecond());
	}

	private AtomicLong gauge(String name, String step) {
		return this.gauges.computeIfAbsent(name + " " + step, (key) -> Objects
			.requireNonNull(this.meters.gauge(name, List.of(Tag.of("step", step)), new AtomicLong())));
	}

	/** Notes a figure of the whole run. */
	void note(String name, long value) {
		this.meters.counter(name).increment(value);
	}

	/**
	 * One meter in the file.
	 *
	 * @param name its name
	 * @param tags what it is about
	 * @param values what was measured; times in seconds
	 */
	record Figure(String name, Map<String, String> tags, Map<String, Double> values) {

		private static Figure of(Meter meter) {
			Map<String, String> tags = new TreeMap<>();
			meter.getId().getTags().forEach((tag) -> tags.put(tag.getKey(), tag.getValue()));
			Map<String, Double> values = new TreeMap<>();
			for (Measurement measurement : meter.measure()) {
				values.put(measurement.getStatistic().getTagValueRepresentation(), measurement.getValue());
			}
			return new Figure(meter.getId().getName(), tags, values);
		}

	}

	void write(Path file) throws IOException {
		List<Figure> figures = this.meters.getMeters()
			.stream()
			.map(Figure::of)
			.sorted(Comparator.comparing(Figure::name).thenComparing((figure) -> figure.tags().toString()))
			.toList();
		AtomicFile.write(file, RunLog.json(figures).getBytes(StandardCharsets.UTF_8));
	}

}
