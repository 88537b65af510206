package liqa.report.workbook;

import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import liqa.report.wording.Language;

/**
 * The looks of cells. Colours are explicit, as the workbook carries no theme, and dark on
 * light or light on dark by a contrast of at least 7 to 1.
 */
final class Styles {

	/** Dark teal, of headers and bars. */
	static final byte[] DARK = { (byte) 0x1B, (byte) 0x4D, (byte) 0x5C };

	/** The blue of links. */
	private static final byte[] LINK = { (byte) 0x0B, (byte) 0x4F, (byte) 0x9E };

	private static final byte[] LINE = { (byte) 0xD0, (byte) 0xD7, (byte) 0xDB };

	private static final byte[] BLACK = { 0x1A, 0x1A, 0x1A };

	private static final byte[] WHITE = { (byte) 0xFF, (byte) 0xFF, (byte) 0xFF };

	/**
	 * A font that Windows and Mac both have and that has Arabic letters. Font family and
	 * character set tell a program without it what to take instead.
	 */
	private static final String FONT = "Arial";

	/** The one form of a date that means the same everywhere. */
	private static final String DATE_FORMAT = "yyyy-mm-dd";

	private final XSSFWorkbook book;

	private final ReadingOrder textOrder;

	private final XSSFCellStyle header;

	private final XSSFCellStyle text;

	private final XSSFCellStyle technical;

	private final XSSFCellStyle day;

	private final XSSFCellStyle count;

	private final XSSFCellStyle figure;

	private final XSSFCellStyle link;

	private final XSSFCellStyle countLink;

	private final XSSFCellStyle title;

	private final XSSFCellStyle heading;

	private final XSSFCellStyle upright;

	private final XSSFCellStyle centred;

	private final XSSFCellStyle nothing;

	private final XSSFCellStyle value;

	private final XSSFCellStyle note;

	Styles(XSSFWorkbook book, Language language) {
		this.book = book;
		this.textOrder = language.isRightToLeft() ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.CONTEXT;
		plain(book.getFontAt(0), 11);
		XSSFFont underlined = font(11, LINK);
		underlined.setUnderline(XSSFFont.U_SINGLE);
		HorizontalAlignment start = language.isRightToLeft() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
		XSSFFont white = font(11, WHITE);
		white.setBold(true);
		XSSFFont large = font(16, DARK);
		large.setBold(true);
		XSSFFont bold = font(12, DARK);
		bold.setBold(true);
		this.header = headerStyle(white);
		this.upright = headerStyle(white);
		this.upright.setRotation((short) 90);
		this.upright.setVerticalAlignment(VerticalAlignment.BOTTOM);
		this.text = cell(this.textOrder);
		this.technical = cell(ReadingOrder.LEFT_TO_RIGHT);
		this.technical.setAlignment(start);
		this.day = cell(ReadingOrder.LEFT_TO_RIGHT);
		this.day.setDataFormat(book.createDataFormat().getFormat(DATE_FORMAT));
		this.day.setAlignment(HorizontalAlignment.CENTER);
		this.count = cell(ReadingOrder.LEFT_TO_RIGHT);
		this.count.setDataFormat(book.createDataFormat().getFormat("0"));
		this.count.setAlignment(HorizontalAlignment.CENTER);
		this.figure = cell(ReadingOrder.LEFT_TO_RIGHT);
		this.figure.setDataFormat(book.createDataFormat().getFormat("0.00"));
		this.link = cell(ReadingOrder.LEFT_TO_RIGHT);
		this.link.setAlignment(start);
		this.link.setFont(underlined);
		this.countLink = cell(ReadingOrder.LEFT_TO_RIGHT);
		this.countLink.setAlignment(HorizontalAlignment.CENTER);
		this.countLink.setFont(underlined);
		this.centred = cell(ReadingOrder.LEFT_TO_RIGHT);
		this.centred.setAlignment(HorizontalAlignment.CENTER);
		this.nothing = cell(ReadingOrder.LEFT_TO_RIGHT);
		this.nothing.setFillForegroundColor(colour(LINE));
		this.nothing.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		this.value = cell(this.textOrder);
		this.value.setAlignment(start);
		this.note = bare(book.getFontAt(0));
		this.title = bare(large);
		this.heading = bare(bold);
	}

	private XSSFFont font(int points, byte[] colour) {
		XSSFFont font = plain(this.book.createFont(), points);
		font.setColor(colour(colour));
		return font;
	}

	private static XSSFFont plain(XSSFFont font, int points) {
		font.setFontName(FONT);
		font.setFamily(FontFamily.SWISS);
		font.setCharSet(FontCharset.ARABIC.getNativeId());
		font.setFontHeightInPoints((short) points);
		font.setColor(colour(BLACK));
		return font;
	}

	private XSSFCellStyle headerStyle(XSSFFont font) {
		XSSFCellStyle style = cell(this.textOrder);
		style.setFont(font);
		style.setFillForegroundColor(colour(DARK));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		return style;
	}

	/** A cell of a table: wrapped, at the top, with a thin line below. */
	private XSSFCellStyle cell(ReadingOrder order) {
		XSSFCellStyle style = this.book.createCellStyle();
		style.setReadingOrder(order);
		style.setWrapText(true);
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBottomBorderColor(colour(LINE));
		return style;
	}

	private XSSFCellStyle bare(XSSFFont font) {
		XSSFCellStyle style = this.book.createCellStyle();
		style.setReadingOrder(this.textOrder);
		style.setFont(font);
		return style;
	}

	static XSSFColor colour(byte[] rgb) {
		return new XSSFColor(rgb, new DefaultIndexedColorMap());
	}

	CellStyle header() {
		return this.header;
	}

	/** A header that is read from below, for narrow columns. */
	CellStyle upright() {
		return this.upright;
	}

	/** A number in a square of its own. */
	CellStyle centred() {
		return this.centred;
	}

	/** A square that can hold nothing. */
	CellStyle nothing() {
		return this.nothing;
	}

	/** A value beside its label, whatever it is: it begins where the language does. */
	CellStyle value() {
		return this.value;
	}

	/** A sentence that stands alone. */
	CellStyle note() {
		return this.note;
	}

	CellStyle text() {
		return this.text;
	}

	/** Ids, paths and codes, which are read from left to right in any language. */
	CellStyle technical() {
		return this.technical;
	}

	CellStyle day() {
		return this.day;
	}

	CellStyle count() {
		return this.count;
	}

	CellStyle figure() {
		return this.figure;
	}

	/**
	 * A link; on ids and numbers alone, as LibreOffice does not draw Arabic letters in
	 * one.
	 */
	CellStyle link() {
		return this.link;
	}

	CellStyle countLink() {
		return this.countLink;
	}

	CellStyle title() {
		return this.title;
	}

	CellStyle heading() {
		return this.heading;
	}

}
