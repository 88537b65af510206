package liqa.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.aalto.sax.SAXParserFactoryImpl;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What a sheet's XML says, read as a stream: rows, first row, links, longest text. */
final class SheetReading extends DefaultHandler {

	/** Around rows, to read a block of them by itself. */
	private static final byte[] ROWS = "<rows>".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] END_OF_ROWS = "</rows>".getBytes(StandardCharsets.US_ASCII);

	private final List<String> header = new ArrayList<>();

	private final Map<String, Integer> farthestLinks = new TreeMap<>();

	private final StringBuilder text = new StringBuilder();

	private boolean inText;

	private int rows;

	private int longest;

	private int links;

	/**
	 * Reads a sheet.
	 * @throws SAXException if it is no XML
	 */
	static SheetReading of(InputStream sheet) throws IOException, SAXException {
		SheetReading reading = new SheetReading();
		// Three times as fast as the parser of Java.
		XMLReader xml = new SAXParserFactoryImpl().newSAXParser().getXMLReader();
		xml.setContentHandler(reading);
		xml.parse(new InputSource(sheet));
		return reading;
	}

	/**
	 * Reads rows without the sheet around them.
	 * @throws SAXException if they are no XML
	 */
	static SheetReading ofRows(InputStream rows) throws IOException, SAXException {
		return of(new SequenceInputStream(Collections
			.enumeration(List.of(new ByteArrayInputStream(ROWS), rows, new ByteArrayInputStream(END_OF_ROWS)))));
	}

	/** Adds rows that were read by themselves. */
	void addRows(int count, int longestText) {
		this.rows += count;
		this.longest = Math.max(this.longest, longestText);
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) {
		switch (localName) {
			case "row" -> {
				String number = attributes.getValue("r");
				this.rows = (number != null) ? Integer.parseInt(number) : this.rows + 1;
			}
			case "is" -> {
				this.text.setLength(0);
				this.inText = true;
			}
			case "hyperlink" -> addLink(Objects.requireNonNullElse(attributes.getValue("location"), ""));
			default -> {
			}
		}
	}

	private void addLink(String location) {
		this.links++;
		int digits = location.length();
		while (digits > 0 && Character.isDigit(location.charAt(digits - 1))) {
			digits--;
		}
		int row = (digits < location.length()) ? Integer.parseInt(location, digits, location.length(), 10) : 0;
		this.farthestLinks.merge(location.substring(0, digits), row, Math::max);
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		if (this.inText) {
			this.text.append(characters, start, length);
		}
	}

	@Override
	public void endElement(String uri, String localName, String qName) {
		if (localName.equals("is")) {
			this.inText = false;
			this.longest = Math.max(this.longest, this.text.length());
			if (this.rows == 1) {
				this.header.add(this.text.toString());
			}
		}
	}

	/** The texts of the first row. */
	List<String> header() {
		return this.header;
	}

	/**
	 * The number of the last row, from 1; one without a number follows the one before.
	 */
	int rows() {
		return this.rows;
	}

	/** How many links there are. */
	int links() {
		return this.links;
	}

	/** The highest row to which links lead, by sheet and column as they name them. */
	Map<String, Integer> farthestLinks() {
		return this.farthestLinks;
	}

	/** The length of the longest text, in UTF-16 units. */
	int longest() {
		return this.longest;
	}

}
