using DocumentFormat.OpenXml.Spreadsheet;

namespace Contribution.Rules.Rosters.Excel.Writing;

/// <summary>The styles of written workbooks.</summary>
internal static class Styles
{
    /// <summary>A heading: bold, on grey.</summary>
    public const uint Heading = 1;

    /// <summary>Text, even where it looks like a number.</summary>
    public const uint Text = 2;

    /// <summary>Money with two decimals.</summary>
    public const uint Money = 3;

    /// <summary>Text that goes on below where its column ends.</summary>
    public const uint Wrapped = 4;

    /// <summary>A whole number.</summary>
    public const uint Whole = 5;

    /// <summary>A sum of money: as a heading, with two decimals.</summary>
    public const uint Sum = 6;

    private const uint TextFormat = 49;
    private const uint WholeFormat = 3;
    private const uint MoneyFormat = 4;

    /// <summary>The part of the workbook that describes them.</summary>
    public static Stylesheet Sheet =>
        new(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                Fill(PatternValues.None),
                Fill(PatternValues.Gray125),
                new Fill(
                    new PatternFill(new ForegroundColor { Rgb = "FFE7E6E6" }) { PatternType = PatternValues.Solid }
                )
            ),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder())),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(
                new CellFormat(),
                Bold(TextFormat),
                new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true },
                new CellFormat { NumberFormatId = MoneyFormat, ApplyNumberFormat = true },
                new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top })
                {
                    NumberFormatId = TextFormat,
                    ApplyNumberFormat = true,
                    ApplyAlignment = true,
                },
                new CellFormat { NumberFormatId = WholeFormat, ApplyNumberFormat = true },
                Bold(MoneyFormat)
            )
        );

    private static CellFormat Bold(uint format) =>
        new()
        {
            NumberFormatId = format,
            FontId = 1,
            FillId = 2,
            ApplyFont = true,
            ApplyFill = true,
            ApplyNumberFormat = true,
        };

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });
}
