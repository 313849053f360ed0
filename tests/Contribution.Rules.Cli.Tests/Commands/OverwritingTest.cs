using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands;

/// <summary>No result of any command takes the place of a file that the run reads, however the two are named.</summary>
public sealed class OverwritingTest : IDisposable
{
    private readonly CommandFiles _files = new();

    public static TheoryData<int> Writing =>
        [.. Enumerable.Range(0, CommandTable.Rows.Length).Where(row => CommandTable.Rows[row].HasResults)];

    public void Dispose() => _files.Dispose();

    [Theory]
    [MemberData(nameof(Writing))]
    public void Command_refuses_to_write_a_result_over_a_file_that_it_reads(int row)
    {
        CommandRow used = CommandTable.Rows[row];
        string[] results = Results(used);
        string[] inputs = [.. used.Inputs.Distinct().SelectMany(_files.Files)];
        if (used.ReplacesOwnOnly)
        {
            inputs = [.. inputs, _files.Path("due")];
        }

        // Each input and each result once at least; links of both kinds in turn.
        for (int at = 0; at < Math.Max(inputs.Length, results.Length); at++)
        {
            (string input, string result) = (inputs[at % inputs.Length], results[at % results.Length]);
            string content = File.ReadAllText(input);
            Link(at, input, result);

            ToolRun run = Tool.Run(_files.Line(used));

            Refused(used, run);
            File.ReadAllText(input).Should().Be(content, $"{used} reads {input}");
            File.Delete(result);
            if (run.Code == ExitCode.InvalidInput)
            {
                results.Where(File.Exists).Should().BeEmpty($"{used} is refused");
            }
            else
            {
                Array.ForEach(In(used.Results), File.Delete);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Writing))]
    public void Command_refuses_a_list_under_the_name_of_a_result(int row)
    {
        CommandRow used = CommandTable.Rows[row];
        string[] results = Results(used);
        string[] lists = [.. used.Inputs.Distinct().Where(name => File.Exists(_files.Path(name)))];
        for (int at = 0; at < lists.Length; at++)
        {
            string result = results[at % results.Length];
            string content = File.ReadAllText(_files.Path(lists[at]));
            File.WriteAllText(result, content);

            ToolRun run = Tool.Run(used.Line(name => name == lists[at] ? result : _files.Path(name)));

            Refused(used, run);
            File.ReadAllText(result).Should().Be(content);
            File.Delete(result);
        }
    }

    private static void Link(int kind, string input, string result)
    {
        if (kind % 2 == 0)
        {
            Shell.HardLink(input, result);
        }
        else
        {
            File.CreateSymbolicLink(result, input);
        }
    }

    private static void Refused(CommandRow used, ToolRun run)
    {
        // A file that was there before may also have been taken for what it is, and another name chosen.
        int[] allowed = used.ReplacesOwnOnly ? [ExitCode.Done, ExitCode.InvalidInput] : [ExitCode.InvalidInput];
        run.Code.Should().BeOneOf(allowed, used.ToString());
        if (!used.ReplacesOwnOnly)
        {
            run.Error.Should().Contain(": this run reads it", used.ToString());
        }
    }

    /// <summary>The files of a right run, which are removed again.</summary>
    private string[] Results(CommandRow used)
    {
        string[] before = In(used.Results);
        Tool.Run(_files.Line(used)).Code.Should().Be(ExitCode.Done, used.ToString());
        string[] results = [.. In(used.Results).Except(before)];
        results.Should().NotBeEmpty(used.ToString());
        Array.ForEach(results, File.Delete);
        return results;
    }

    private string[] In(string folder) =>
        Directory.Exists(_files.Path(folder)) ? Directory.GetFiles(_files.Path(folder)) : [];
}
