using System.CommandLine;
using Contribution.Rules.Cli.Files;
using Contribution.Rules.Cli.Formats;
using Contribution.Rules.Cli.Messages;

namespace Contribution.Rules.Cli.Options;

/// <summary>The option <c>--parquet</c> of a command.</summary>
/// <param name="locale">The language.</param>
internal sealed class ParquetOption(Locale locale)
{
    /// <summary>The option.</summary>
    public Option<bool> Option { get; } =
        locale.Flag(
            "--parquet",
            "同时把各结果表写成 Parquet 文件",
            "writes each table of results as a Parquet file too"
        );

    /// <summary>Refuses the option where nothing can be written.</summary>
    /// <exception cref="UserErrorException">It is given, and this is a native program.</exception>
    public void Check(ParseResult parsed) => ParquetLists.CheckOption(parsed.GetValue(Option), locale);

    /// <summary>Writes the tables of results once more, where the option is given.</summary>
    /// <inheritdoc cref="ParquetLists.Write"/>
    public void Write(ParseResult parsed, OutputFolder output, string[] files, CancellationToken cancellation)
    {
        if (parsed.GetValue(Option))
        {
            ParquetLists.Write(output, files, locale, cancellation);
        }
    }
}
