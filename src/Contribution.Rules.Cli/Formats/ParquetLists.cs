using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Messages;
using Contribution.Rules.Rosters;
#if PARQUET
using Contribution.Rules.Parquet.Reading;
using Contribution.Rules.Parquet.Writing;
using Contribution.Rules.Rosters.Output.Writing;
#endif

namespace Contribution.Rules.Cli.Formats;

/// <summary>Lists from Parquet, and results into it. A native program has none.</summary>
internal static class ParquetLists
{
    /// <summary>Whether a file is Parquet, by its first bytes.</summary>
    public static bool Is(ReadOnlySpan<byte> start) => start.StartsWith("PAR1"u8);

    /// <summary>Refuses the option where nothing can be written.</summary>
    /// <exception cref="UserErrorException">This is a native program.</exception>
    public static void CheckOption(bool asked, Locale locale)
    {
#if !PARQUET
        if (asked)
        {
            throw NoParquet("--parquet", locale);
        }
#endif
    }

#if PARQUET
    private const string Extension = ".parquet";

    /// <summary>Writes a list as CSV.</summary>
    /// <exception cref="UserErrorException">It cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static void ToCsv(string file, Stream parquet, Stream csv, Locale locale, CancellationToken cancellation)
    {
        try
        {
            ParquetFile.ToCsv(parquet, csv, cancellation);
        }
        catch (ParquetException cannot)
        {
            throw new UserErrorException(locale.Labelled(file, locale.Pick(cannot.Reason)));
        }
    }

    /// <summary>Writes the tables of results once more.</summary>
    /// <param name="output">The folder, with the files of CSV complete.</param>
    /// <param name="files">The names of the files of persons and of employers.</param>
    /// <param name="locale">The language of errors.</param>
    /// <param name="cancellation">Stops the run.</param>
    public static void Write(OutputFolder output, string[] files, Locale locale, CancellationToken cancellation)
    {
        ResultWorkbook tables = new(output);
        foreach (string file in files.Append(RejectsCsv.FileName))
        {
            ParquetTable.Write(
                output.Begin(Path.ChangeExtension(file, Extension)),
                [.. tables.Headings(file).Select(heading => new ParquetTableColumn(heading, KindOf(file, heading)))],
                tables.Rows(file),
                cancellation
            );
        }
    }

    private static ParquetTableKind KindOf(string file, string heading) =>
        (file, heading) switch
        {
            (BasesFiles.PersonsName or BulkContributions.PersonsName, "base" or "adjustment") => ParquetTableKind.Money,
            (_, "base" or "adjustment") => ParquetTableKind.Sum,
            (BulkContributions.PersonsName, _) when IsAmount(heading) => ParquetTableKind.Exact,
            (BulkContributions.EmployersName, _) when IsAmount(heading) => ParquetTableKind.Sum,
            (RejectsCsv.FileName, "line") or (_, "months") => ParquetTableKind.Whole,
            _ => ParquetTableKind.Text,
        };

    private static bool IsAmount(string heading) =>
        heading is "employeeMonthly" or "employerMonthly" or "flexibleMonthly" or "monthlyTotal" or "dueTotal";
#else
    public static void ToCsv(string file, Stream parquet, Stream csv, Locale locale, CancellationToken cancellation) =>
        throw NoParquet(file, locale);

    public static void Write(OutputFolder output, string[] files, Locale locale, CancellationToken cancellation) =>
        throw NoParquet("--parquet", locale);

    private static UserErrorException NoParquet(string what, Locale locale) =>
        locale.Error(
            $"{what}：原生程序不能读写 Parquet；适用于所有平台的工具包 Contribution.Rules.Cli.any 可以",
            $"{what}: a native program has no Parquet; the tool's package for any platform, Contribution.Rules.Cli.any, has it"
        );
#endif
}
