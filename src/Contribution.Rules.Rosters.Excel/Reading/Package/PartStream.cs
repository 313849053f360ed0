using System.Xml;
using Contribution.Rules.Rosters.Input.Reading.Sources;

namespace Contribution.Rules.Rosters.Excel.Reading.Package;

/// <summary>
/// A part of a workbook while it is unpacked, step by step: a cell, a row, a text. A step that takes more than any honest
/// one ends the reading before it fills the memory, be it a text of a gigabyte of blanks or a cell of a million pieces.
/// </summary>
/// <param name="part">The part.</param>
/// <param name="mostOfStep">The maximum number of bytes of a step.</param>
internal sealed class PartStream(Stream part, long mostOfStep = PackageLimits.Step) : ReadStream
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private long _step;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A reader of the part's XML, whose definitions of types and entities are refused.</summary>
    public XmlReader CreateReader() => XmlReader.Create(this, Settings);

    /// <summary>Begins the next step.</summary>
    public void Step() => _step = 0;

    /// <inheritdoc/>
    /// <exception cref="WorkbookException">The step takes too much.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read = part.Read(buffer);
        _step += read;
        return _step <= mostOfStep
            ? read
            : throw WorkbookException.TooLarge(
                $"一个单元格或一段空白解压后超过 {mostOfStep} 字节",
                $"a cell or a run of blanks unpacks to more than {mostOfStep} bytes"
            );
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
        }

        base.Dispose(disposing);
    }
}
