using System.Xml.Linq;
using Contribution.Rules.Cli.Tests.Running;

namespace Contribution.Rules.Cli.Tests.Commands.RuleSets;

public sealed class NetworkTest
{
    private static readonly XNamespace Dgml = "http://schemas.microsoft.com/vs/2009/dgml";

    [Fact]
    public void Show_writes_the_network_of_each_rule_as_dgml()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "daqing.dgml");

        ToolRun run = Tool.Run("rules", "show", "230600/pension/2011", "--dgml", file);

        run.Should().Be(Tool.Run("rules", "show", "230600/pension/2011"));
        XElement[] nodes = [.. XDocument.Load(file).Descendants(Dgml + "Node")];
        string[] labels = [.. nodes.Select(node => (string)node.Attribute("Label")!)];
        labels.Should().Contain(label => label.Contains("230600/pension/2011/individualBase/floor"));
        labels.Should().Contain(label => label.Contains("fact.Request.RuleSetKey == \"230600/pension/2011 sha256:"));
        folder.Names.Should().Equal("daqing.dgml");
    }

    [Fact]
    public void Show_says_where_it_cannot_write_the_network()
    {
        using TemporaryFolder folder = new();

        ToolRun run = Tool.Run("rules", "show", "230600/pension/2011", "--dgml", folder.Path);

        run.Code.Should().Be(ExitCode.InvalidInput);
        run.Error.Should().Contain("it is a directory");
        run.Output.Should().BeEmpty();
    }
}
