using Contribution.Rules.Browser.Tests.Explorer;

namespace Contribution.Rules.Browser.Tests.Running;

/// <summary>The tests that share one browser and one server, one after another.</summary>
[CollectionDefinition(nameof(InChromium))]
public sealed class InChromium : ICollectionFixture<ExplorerHost>;
