using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Contribution.Rules.Tests;

/// <summary>Folders of rule files in a program's configuration that are no list.</summary>
public sealed class ConfiguredRulesTest
{
    [Theory]
    [InlineData("ContributionRules:RuleDirectories")]
    [InlineData("ContributionRules:ruledirectories")]
    [InlineData("RuleDirectories")]
    public void Directories_as_one_text_are_refused(string key)
    {
        using ServiceProvider services = Services(key, "rules");

        services
            .Invoking(provider => provider.GetRequiredService<IContributionRules>())
            .Should()
            .Throw<OptionsValidationException>()
            .WithMessage($"*{key} is one text, \"rules\"*write a list, even of one folder: [\"rules\"], or {key}:0");
    }

    [Theory]
    [InlineData("ContributionRules:RuleDirectories", "")]
    [InlineData("ContributionRules:Directory", "rules")]
    public void Configuration_without_a_text_of_directories_is_read(string key, string value)
    {
        using ServiceProvider services = Services(key, value);

        services.GetRequiredService<IContributionRules>().Catalogue.Ids.Should().NotBeEmpty();
    }

    private static ServiceProvider Services(string key, string value)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create(key, (string?)value)])
            .Build();
        return new ServiceCollection()
            .AddSingleton(configuration)
            .Configure<ContributionRulesOptions>(configuration.GetSection("ContributionRules"))
            .AddContributionRules()
            .BuildServiceProvider();
    }
}
