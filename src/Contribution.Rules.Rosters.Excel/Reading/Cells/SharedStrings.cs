using System.Text;
using System.Xml;
using Contribution.Rules.Rosters.Excel.Reading.Package;
using DocumentFormat.OpenXml.Packaging;

namespace Contribution.Rules.Rosters.Excel.Reading.Cells;

/// <summary>The texts that the cells of a workbook share, each by its place.</summary>
internal static class SharedStrings
{
    private const string Item = "si";
    private const string Run = "r";
    private const string Text = "t";
    private const int ItemDepth = 1;

    /// <summary>Reads them; none where the workbook has no such part.</summary>
    /// <exception cref="WorkbookException">They are too many, or too long.</exception>
    public static List<string> Read(WorkbookPart workbook)
    {
        if (workbook.SharedStringTablePart is not SharedStringTablePart part)
        {
            return [];
        }

        using PartStream stream = new(part.GetStream(FileMode.Open, FileAccess.Read));
        return Read(stream, PackageLimits.Texts, PackageLimits.TextLetters);
    }

    /// <summary>Reads them one by one, and builds no tree of them.</summary>
    internal static List<string> Read(PartStream stream, int mostTexts, long mostLetters)
    {
        List<string> texts = [];
        long letters = 0;
        using XmlReader reader = stream.CreateReader();
        while (reader.Read())
        {
            stream.Step();
            if (reader.NodeType != XmlNodeType.Element || reader.Depth != ItemDepth || reader.LocalName != Item)
            {
                continue;
            }

            string text = PlainText.Read(ReadItem(reader, stream));
            letters += text.Length;
            if (texts.Count == mostTexts || letters > mostLetters)
            {
                throw WorkbookException.TooLarge(
                    $"共享字符串超过 {mostTexts} 个或 {mostLetters} 个字符",
                    $"more than {mostTexts} shared texts, or {mostLetters} letters in them"
                );
            }

            texts.Add(text);
        }

        return texts;
    }

    /// <summary>The text of an item: its own, or that of its runs. Its phonetic guide is left out.</summary>
    private static string ReadItem(XmlReader reader, PartStream stream)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        StringBuilder text = new();
        string child = "";
        bool inText = false;
        while (reader.Read() && (reader.NodeType != XmlNodeType.EndElement || reader.Depth != ItemDepth))
        {
            stream.Step();
            if (reader.NodeType == XmlNodeType.Element)
            {
                int depth = reader.Depth - ItemDepth;
                child = depth == 1 ? reader.LocalName : child;
                inText =
                    reader.LocalName == Text && !reader.IsEmptyElement && (depth == 1 || (depth == 2 && child == Run));
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                inText = false;
            }
            else if (inText && text.Length <= PackageLimits.Letters)
            {
                // The rest of a text that is too long anyway is not kept.
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }
}
