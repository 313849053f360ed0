using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Contribution.Rules.Tests;

public sealed class ContributionRulesServiceCollectionExtensionsTest
{
    private const string Daqing = "230600-daqing/2011-pension.json";

    [Fact]
    public void AddContributionRules_shares_the_embedded_rule_sets_without_directories()
    {
        using ServiceProvider services = new ServiceCollection().AddContributionRules().BuildServiceProvider();

        IContributionRules rules = services.GetRequiredService<IContributionRules>();

        rules.Should().BeSameAs(services.GetRequiredService<IContributionRules>());
        rules.Should().BeSameAs(ContributionRules.Default);
    }

    [Fact]
    public void AddDirectory_replaces_an_embedded_rule_set_and_the_origin_says_so()
    {
        using RuleDirectory directory = new RuleDirectory().With(Daqing);

        Origin(options => options.AddDirectory(directory.FullName)).Should().Be(RuleSetOrigin.Directory);
        Origin(_ => { }).Should().Be(RuleSetOrigin.Embedded);
    }

    [Fact]
    public void AddDirectory_takes_the_later_directory_first()
    {
        using RuleDirectory first = new RuleDirectory().With(Daqing, file => file["source"]!["document"] = "一");
        using RuleDirectory second = new RuleDirectory().With(Daqing, file => file["source"]!["document"] = "二");
        using ServiceProvider services = new ServiceCollection()
            .AddContributionRules(options => options.AddDirectory(first.FullName).AddDirectory(second.FullName))
            .BuildServiceProvider();

        Answer(services).RuleSet.Document.Should().Be("二");
    }

    [Fact]
    public void Directories_are_read_when_the_rules_are_first_resolved()
    {
        string missing = Path.Combine(Path.GetTempPath(), "contribution-rules-none");
        using ServiceProvider services = new ServiceCollection()
            .AddContributionRules(options => options.AddDirectory(missing))
            .BuildServiceProvider();

        Action ask = () => services.GetRequiredService<IContributionRules>();

        ask.Should().Throw<DirectoryNotFoundException>().WithMessage("*contribution-rules-none*");
    }

    [Fact]
    public void Relative_directory_is_in_the_content_root_of_the_host()
    {
        using RuleDirectory directory = new RuleDirectory().With(Daqing);
        DirectoryInfo root = new(directory.FullName);
        using IHost host = StartedHost(root.Parent!.FullName, root.Name);

        host.Services.GetRequiredService<IContributionRules>()
            .ComputeBases(RandomRequests.Daqing(0))
            .Should()
            .BeOfType<Outcome<BasesResult>.Computed>()
            .Which.Result.RuleSet.Origin.Should()
            .Be(RuleSetOrigin.Directory);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Missing_relative_directory_is_named_with_its_full_path(bool rooted)
    {
        string root = rooted ? Path.GetTempPath() : ".";
        string full = rooted ? Path.GetTempPath() : AppContext.BaseDirectory;

        Action start = () => StartedHost(root, "no-such-folder");

        start.Should().Throw<DirectoryNotFoundException>().WithMessage($"*{Path.GetFullPath("no-such-folder", full)}*");
    }

    [Fact]
    public void Section_of_the_configuration_gives_directories()
    {
        using RuleDirectory directory = new RuleDirectory().With(Daqing, file => file["source"]!["document"] = "三");
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("Rules:RuleDirectories:0", (string?)directory.FullName)])
            .Build();
        using ServiceProvider services = new ServiceCollection()
            .Configure<ContributionRulesOptions>(configuration.GetSection("Rules"))
            .AddContributionRules()
            .BuildServiceProvider();

        Answer(services).RuleSet.Document.Should().Be("三");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Blank_directory_is_refused_and_is_not_the_folder_of_the_program(string? blank)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("Rules:RuleDirectories:0", blank)])
            .Build();
        using ServiceProvider services = new ServiceCollection()
            .Configure<ContributionRulesOptions>(configuration.GetSection("Rules"))
            .AddContributionRules()
            .BuildServiceProvider();

        services
            .Invoking(provider => provider.GetRequiredService<IContributionRules>())
            .Should()
            .Throw<DirectoryNotFoundException>()
            .WithMessage("RuleDirectories has a blank entry");
    }

    [Fact]
    public void Directories_as_a_text_are_refused_where_unknown_configuration_is()
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("Rules:RuleDirectories", (string?)"rules")])
            .Build();
        using ServiceProvider services = new ServiceCollection()
            .Configure<ContributionRulesOptions>(
                configuration.GetSection("Rules"),
                binder => binder.ErrorOnUnknownConfiguration = true
            )
            .AddContributionRules()
            .BuildServiceProvider();

        services
            .Invoking(provider => provider.GetRequiredService<IContributionRules>())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*Rules:RuleDirectories*");
    }

    [Fact]
    public void Second_call_adds_its_directories()
    {
        using RuleDirectory first = new RuleDirectory().With(Daqing, file => file["source"]!["document"] = "一");
        using RuleDirectory second = new RuleDirectory().With(Daqing, file => file["source"]!["document"] = "二");
        using ServiceProvider services = new ServiceCollection()
            .AddContributionRules(options => options.AddDirectory(first.FullName))
            .AddContributionRules(options => options.AddDirectory(second.FullName))
            .BuildServiceProvider();

        services.GetServices<IContributionRules>().Should().ContainSingle();
        Answer(services).RuleSet.Document.Should().Be("二");
    }

    [Fact]
    public void AddContributionRules_keeps_rules_that_are_registered_already()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddSingleton(ContributionRules.Default)
            .AddContributionRules(options => options.AddDirectory("no-such-folder"))
            .BuildServiceProvider();

        services.GetRequiredService<IContributionRules>().Should().BeSameAs(ContributionRules.Default);
    }

    [Fact]
    public void Host_reads_the_directories_when_it_starts()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddContributionRules(options => options.AddDirectory("no-such-folder"))
            .BuildServiceProvider();

        Action start = () => services.GetRequiredService<IStartupValidator>().Validate();

        start.Should().Throw<DirectoryNotFoundException>().WithMessage("*no-such-folder*");
    }

    [Fact]
    public void Host_does_not_read_the_directories_again_after_its_start()
    {
        using RuleDirectory directory = new RuleDirectory().With(Daqing);
        int made = 0;
        using ServiceProvider services = new ServiceCollection()
            .AddContributionRules(options =>
            {
                made++;
                options.AddDirectory(directory.FullName);
            })
            .BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Validate();
        IContributionRules started = services.GetRequiredService<ConfiguredRules>().Rules;

        services.GetRequiredService<IContributionRules>().Should().BeSameAs(started);
        made.Should().Be(1);
    }

    [Fact]
    public void Host_does_not_start_with_rules_that_fail_their_proof()
    {
        using RuleDirectory directory = new RuleDirectory().With(
            Daqing,
            file => file["individualBase"]![3]!["when"] = "wageAndReferenceKnown and person.priorYearMonthlyWage > 100"
        );
        using ServiceProvider services = new ServiceCollection()
            .AddContributionRules(options => options.AddDirectory(directory.FullName))
            .BuildServiceProvider();

        Action start = () => services.GetRequiredService<IStartupValidator>().Validate();

        RuleSetProofException failed = start.Should().Throw<RuleSetProofException>().Which;
        failed
            .Reports.SelectMany(report => report.Findings)
            .Should()
            .Contain(finding => finding.En == "there is a case that no rule decides");
        failed
            .Message.Should()
            .MatchRegex(
                @"230600/pension/2011 \(.+\.json\): there is a case that no rule decides; witness: \{""jurisdiction"":""230600"""
            );
    }

    [Fact]
    public void Exception_for_a_faulty_directory_lists_every_fault()
    {
        using RuleDirectory directory = new RuleDirectory().With(
            Daqing,
            file =>
            {
                file["individualBase"]![3]!["when"] = "person.priorYearMonthlyWages != null";
                file["employerBase"]![1]!["base"] = "ownTotals";
            }
        );
        using ServiceProvider services = new ServiceCollection()
            .AddContributionRules(options => options.AddDirectory(directory.FullName))
            .BuildServiceProvider();

        Action ask = () => services.GetRequiredService<IContributionRules>();

        RuleSetException faulty = ask.Should().Throw<RuleSetException>().Which;
        faulty.Faults.Select(fault => fault.Nearest).Should().Contain(["person.priorYearMonthlyWage", "ownTotal"]);
        faulty
            .Message.Split(Environment.NewLine)
            .Should()
            .AllSatisfy(line =>
                line.Should()
                    .StartWith(Path.GetFullPath(directory.FullName) + Path.DirectorySeparatorChar)
                    .And.Contain(".json#/")
            );
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void AddDirectory_refuses_a_directory_without_a_name(string? path)
    {
        Action add = () => new ContributionRulesOptions().AddDirectory(path!);

        add.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void AddContributionRules_refuses_null_services()
    {
        Action add = () => ContributionRulesServiceCollectionExtensions.AddContributionRules(null!);

        add.Should().Throw<ArgumentNullException>();
    }

    private static RuleSetOrigin Origin(Action<ContributionRulesOptions> configure)
    {
        using ServiceProvider services = new ServiceCollection().AddContributionRules(configure).BuildServiceProvider();
        return Answer(services).RuleSet.Origin;
    }

    private static BasesResult Answer(ServiceProvider services) =>
        services
            .GetRequiredService<IContributionRules>()
            .ComputeBases(RandomRequests.Daqing(0))
            .Should()
            .BeOfType<Outcome<BasesResult>.Computed>()
            .Which.Result;

    private static IHost StartedHost(string root, string rules)
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder(
            new HostApplicationBuilderSettings { ContentRootPath = root }
        );
        builder.Services.AddContributionRules(options => options.AddDirectory(rules));
        IHost host = builder.Build();
        host.Start();
        return host;
    }
}
