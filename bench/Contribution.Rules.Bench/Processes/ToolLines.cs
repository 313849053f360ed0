using System.Globalization;
using System.Text.Json.Nodes;
using Contribution.Rules.Bench.Report;
using Contribution.Rules.Json;

namespace Contribution.Rules.Bench.Processes;

/// <summary>The lines of a cold start and of one case on the command line.</summary>
/// <param name="workplace">Where programs are built.</param>
/// <param name="tool">The command line as it is installed.</param>
internal sealed class ToolLines(Workplace workplace, string tool)
{
    private const int Runs = 7;
    private const string ColdStart = "Contribution.Rules.Bench.ColdStart";

    private readonly string _request = Path.Combine(workplace.Root, "samples", "requests", "daqing-2011.json");

    /// <summary>Runs everything.</summary>
    public IEnumerable<Line> Measure()
    {
        string jitted = workplace.Publish($"bench/{ColdStart}", Compilation.JustInTime, ColdStart);
        string? alone = workplace.PublishNative($"bench/{ColdStart}", ColdStart);
        return Cold(jitted, "compiled just in time")
            .Concat(alone is null ? [] : Cold(alone, "a native program"))
            .Concat(CommandLine(jitted));
    }

    private IEnumerable<Line> Cold(string program, string how)
    {
        decimal[][] all = [.. Enumerable.Range(0, Runs).Select(_ => Printed(program, "all"))];
        yield return Line.Section($"cold start: all {all[0][0]:F0} embedded rule sets, {how}, {Runs} processes");
        string[] steps = ["load", "prove", "make the plans and decide one case each", "all three", "processor time"];
        for (int step = 0; step < steps.Length; step++)
        {
            yield return new Repeated([.. all.Select(run => run[step + 1])], PeakBytes: 0).Line(steps[step]);
        }

        decimal[] one = [.. Enumerable.Range(0, Runs).Select(_ => Printed(program, "one", _request)[0])];
        yield return new Repeated(one, PeakBytes: 0).Line("one request instead, its JSON to the answer's");
    }

    private IEnumerable<Line> CommandLine(string empty)
    {
        JsonNode expected = Expected(_request);
        List<ProcessRun> nothing = [];
        List<ProcessRun> cases = [];
        for (int run = 0; run < Runs; run++)
        {
            nothing.Add(ProcessRun.Of(empty));
            ProcessRun taken = ProcessRun.Of(tool, "compute", _request);
            cases.Add(taken);
            if (!JsonNode.DeepEquals(JsonNode.Parse(taken.Printed), expected))
            {
                throw new MismatchException("the command line answers otherwise than the library");
            }
        }

        Repeated reference = Repeated.Of(nothing);
        yield return Line.Section($"one case on the command line, {Runs} processes");
        yield return reference.Line("a .NET process that does nothing", reference);
        yield return Repeated
            .Of(cases)
            .Line("`contribution-rules compute samples/requests/daqing-2011.json`", reference);
    }

    private static decimal[] Printed(string program, params string[] measurement) =>
        [
            .. ProcessRun
                .Of([program, .. measurement])
                .Printed.Split(' ')
                .Select(number => decimal.Parse(number, CultureInfo.InvariantCulture)),
        ];

    private static JsonNode Expected(string path)
    {
        Outcome<BasesResult> outcome =
            BasesJson.Read(File.ReadAllBytes(path), out BasesRequest? request)
            ?? ContributionRules.Default.ComputeBases(request!);
        return JsonNode.Parse(BasesJson.Write(outcome))!;
    }
}
